package org.navette.analysis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.analysis.intake.ImportCodebook;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

class ExportCodebookTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void fill() {
        study = Study.create(folder.resolve("a.navette"), "A", "fr", "Ada");
        study.edit(Label.of(Deed.ADD_CODE, "x"), e -> {
            long price = e.addCode(new Code(0, null, "Prix & « tarif »", "Ce qu’on paie\nou devrait", "- remises, \"soldes\"", "=frais", "trop cher 👍",
                    "#0072b2", null, 0));
            long delay = e.addCode(new Code(0, price, "Délai", "", "attente", "", "", "#e69f00", null, 1));
            e.addCode(new Code(0, delay, "Autre", "long", "", "", "hier", "#009e73", null, 2).switched(false));
            e.addCode(new Code(0, null, "Autre", "", "", "", "", "#d55e00", null, 3));
            return e.addSet(new NamedSet(0, "Argent", "à voir", Set.of(), Set.of(price, delay)));
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ExportCodebook.Result export(String name) {
        return new ExportCodebook().run(study, new ExportCodebook.Params(folder.resolve(name)), Progress.NONE);
    }

    private static List<String> said(Study of) {
        List<String> lines = new ArrayList<>();
        for (Code c : of.codebook().codes()) {
            String parent = of.codebook().codes().stream().filter(p -> c.parent() != null && p.id() == c.parent()).map(Code::name).findFirst().orElse("");
            lines.add(String.join("|", parent, c.name(), c.definition(), c.include(), c.exclude(), c.example(), c.colour(), String.valueOf(c.shortcut())));
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({ "b.qdc,1", "b.csv,0", "b.xlsx,0" })
    void comesBackAsItWas(String name, int sets) {
        ExportCodebook.Result written = export(name);
        assertEquals(List.of(4, sets), List.of(written.codes(), written.sets()));
        assertEquals(1 - sets, written.notes().size());
        try (Study again = Study.create(folder.resolve("again.navette"), "B", "en", "Bo")) {
            new ImportCodebook().run(again, new ImportCodebook.Params(folder.resolve(name)), Progress.NONE);
            assertEquals(said(study), said(again));
            assertEquals(sets, again.sets().list().size());
        }
        List<String> before = said(study);
        new ImportCodebook().run(study, new ImportCodebook.Params(folder.resolve(name)), Progress.NONE);
        assertEquals(before, said(study), "nothing changes when the study reads its own codebook");
    }

    @Test
    void isValidByTheStandard() throws Exception {
        Path standard = Path.of(System.getProperty("navette.shared", "../../../shared")).resolve("data/refi_qda_standard/Codebook.xsd");
        Assumptions.assumeTrue(Files.exists(standard), "the standard's schema is not at hand: " + standard);
        study.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(new Code(0, null, "be\u0007ll", "a\u0000b", null, null, null, null, "k", 9)));
        assertEquals(1, export("b.QDC").notes().size(), "keys are left out");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(standard.toFile()).newValidator()
                .validate(new StreamSource(folder.resolve("b.QDC").toFile()));
    }

    @Test
    void saysWhatATableCannot() {
        study.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(new Code(0, 4L, "Reste", "", "", "", "", "#0072b2", null, 9)));
        assertTrue(assertThrows(InputProblem.class, () -> export("b.csv")).getMessage().contains("“Autre”"));
        assertTrue(Files.notExists(folder.resolve("b.csv")));
        assertEquals(5, export("b.qdc").codes());
        assertTrue(assertThrows(InputProblem.class, () -> export("b.txt")).getMessage().contains(".qdc"));
    }

    @Test
    void needsACode() {
        try (Study empty = Study.create(folder.resolve("empty.navette"), "B", "en", "Bo")) {
            assertThrows(InputProblem.class, () -> new ExportCodebook().run(empty, new ExportCodebook.Params(folder.resolve("c.qdc")), Progress.NONE));
        }
    }
}
