package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ImportQdaCodebookTest {
    @TempDir
    Path folder;

    private Path write(String inside) throws IOException {
        return Files.writeString(folder.resolve("grille.qdc"), "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>" + inside + "</CodeBook>");
    }

    private static Code find(Study study, String name, String parent) {
        List<Code> codes = study.codebook().codes();
        return codes.stream().filter(c -> c.name().equals(name) && (c.parent() == null ? parent == null
                : codes.stream().anyMatch(p -> p.id() == c.parent() && p.name().equals(parent)))).findFirst().orElseThrow();
    }

    @Test
    void codesOfOneNameStayUnderTheirParentsAndSetsCome() throws IOException {
        Path file = write("<Codes><Code guid='a' name='Été' isCodable='true'><Code guid='b' name='Autre' isCodable='true'/></Code>"
                + "<Code guid='c' name='Prix' isCodable='true' color='#123456'><Code guid='d' name='Autre' isCodable='true'/></Code></Codes>"
                + "<Sets><Set guid='s' name='Saisons'><MemberCode guid='b'/><MemberCode guid='d'/></Set></Sets>");
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            ImportCodebook.Result result = new ImportCodebook().run(study, new ImportCodebook.Params(file), Progress.NONE);
            assertEquals(new ImportCodebook.Result(4, 1, List.of()), result);
            assertEquals("#123456", find(study, "Prix", null).colour());
            assertEquals(Set.of(find(study, "Autre", "Été").id(), find(study, "Autre", "Prix").id()), study.sets().list().getFirst().codes());
            study.journal().undo();
            assertTrue(study.codebook().codes().isEmpty() && study.sets().list().isEmpty());
        }
    }

    @Test
    void whatTheFormatCannotSayIsKept() throws IOException {
        Path table = Files.writeString(folder.resolve("codes.csv"), "code,definition,include,shortcut\nPrix,vieux,tarifs,p\n");
        Path file = write("<Codes><Code guid='c' name='Prix' isCodable='true'><Description>neuf</Description></Code></Codes>");
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            new ImportCodebook().run(study, new ImportCodebook.Params(table), Progress.NONE);
            new ImportCodebook().run(study, new ImportCodebook.Params(file), Progress.NONE);
            Code code = study.codebook().codes().getFirst();
            assertEquals(List.of("neuf", "tarifs", "p"), List.of(code.definition(), code.include(), code.shortcut()));
        }
    }
}
