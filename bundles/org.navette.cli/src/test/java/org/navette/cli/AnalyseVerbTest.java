package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseVerbTest {
    @TempDir
    Path folder;
    private Path study;

    @BeforeEach
    void load() throws Exception {
        study = folder.resolve("a.navette");
        assertEquals(0, Shell.run("new", study).code());
        Path orders = Files.writeString(folder.resolve("o.csv"), "customer,date,amount\n1,2026-01-05,10\n1,2026-02-05,10\n2,2026-02-05,10\n");
        assertEquals(0, Shell.run("import", "behaviour", study, orders, "--name", "o", "--kind", "transactions", "--customer", "customer", "--date",
                "date", "--amount", "amount").code());
    }

    @Test
    void parametersAreGivenBehindTheName() throws Exception {
        var said = Shell.run("--lang", "en", "analyse", study, "retention", "--by", "year", "--months=2", "--json");
        assertEquals(0, said.code(), said.err());
        assertEquals("retention", said.json().get("name").asText());
        assertEquals("2", said.json().get("values").get("months").asText());
        assertEquals("2026", said.json().get("tables").get(0).get("rows").get(0).get(0).asText());
        String text = Shell.run("analyse", study, "retention", "--lang", "fr").out();
        assertTrue(text.startsWith("Fidélité") && text.contains("Cohorte"), text);
    }

    @Test
    void allAreListedWithTheirParameters() throws Exception {
        var said = Shell.run("analyse", "--list", "--json");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.json().size() > 0 && said.json().get(0).get("parameters").size() > 0);
        assertTrue(Shell.run("analyse", "--list").out().contains("--as-of"));
    }

    @Test
    void wrongWordsAndWrongValuesAreToldApart() {
        assertEquals(CommandLineRun.USAGE, Shell.run("analyse").code());
        assertEquals(CommandLineRun.USAGE, Shell.run("analyse", study).code());
        assertEquals(CommandLineRun.USAGE, Shell.run("analyse", study, "retention", "--k").code());
        assertEquals(CommandLineRun.USAGE, Shell.run("analyse", study, "retention", "loose").code());
        var unknown = Shell.run("analyse", study, "oracle");
        assertEquals(CommandLineRun.BAD_INPUT, unknown.code());
        assertTrue(unknown.err().contains("retention"), unknown.err());
        var parameter = Shell.run("analyse", study, "retention", "--depth", "3");
        assertEquals(CommandLineRun.BAD_INPUT, parameter.code());
        assertTrue(parameter.err().contains("--months"), parameter.err());
    }

    @Test
    void findingsGoToAFile() throws Exception {
        Path page = folder.resolve("r.html");
        assertEquals(0, Shell.run("analyse", study, "retention", "--out", page).code());
        assertTrue(Files.readString(page).contains("<svg"));
        assertEquals(CommandLineRun.BAD_INPUT, Shell.run("analyse", study, "retention", "--out", folder.resolve("r.txt")).code());
    }
}
