package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Kind;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

class MappingTest {
    @TempDir
    Path folder;

    private static ImportDocuments.Params params(String... variables) {
        return new ImportDocuments.Params(List.of(), List.of("avis"), "ref", "client", "jour", "col:langue", List.of(variables), Kind.EMAIL,
                "col:canal", null, "windows-1252", ";", null, null,
                new Manner(true, false, Map.of("jour", Manner.Writing.DAY_FIRST)));
    }

    @Test
    void comesBackAsItWasKept() {
        Path file = folder.resolve("deep/m.json");
        Mapping.of("m", params("note=numeric")).write(file);
        assertEquals(params("note=numeric"), Mapping.read(file).documents(List.of(), null));
        var behaviour = new ImportBehaviour.Params(Path.of("b.csv"), "b", SourceKind.TRANSACTIONS,
                Map.of(SourceColumn.CUSTOMER, "c", SourceColumn.AMOUNT, "q*p"), false, ";", null, null, null);
        Mapping.of("b", behaviour).write(file);
        assertEquals(behaviour, Mapping.read(file).behaviour(Path.of("b.csv"), null));
        assertFalse(Mapping.read(file).documents());
        assertEquals(java.util.Set.of("c", "q", "p"), Mapping.read(file).columns());
    }

    @Test
    void theFolderProposesWhatFitsBest() {
        MappingFolder saved = new MappingFolder(folder.resolve("mappings"));
        assertEquals(List.of(), saved.list());
        List<String> header = List.of("ref", "Client", "jour", "langue", "canal", "avis", "note");
        saved.save(Mapping.of("plain", params()));
        saved.save(Mapping.of("with note", params("note")));
        saved.save(Mapping.of("other", params("absent")));
        assertEquals("with note", saved.proposal(header, true).orElseThrow().name());
        assertEquals(Optional.empty(), saved.proposal(List.of("ref", "avis"), true));
        assertEquals(Optional.empty(), saved.proposal(header, false));
        saved.delete("with note");
        assertEquals("plain", saved.proposal(header, true).orElseThrow().name());
        assertThrows(InputProblem.class, () -> saved.file("../out"));
    }

    @Test
    void whatIsNoMappingIsToldSo() throws IOException {
        assertThrows(InputProblem.class, () -> Mapping.read(folder.resolve("absent.json")));
        for (String text : List.of("", "not json", "[1,2]", "{\"import\":\"codes\"}", "{\"import\":\"documents\",\"text\":\"x\"}",
                "{\"import\":\"documents\",\"written\":[\"a=b\"]}")) {
            Path file = Files.writeString(folder.resolve("x.json"), text);
            assertThrows(InputProblem.class, () -> Mapping.read(file), text);
            assertTrue(new MappingFolder(folder).list().isEmpty());
        }
    }
}
