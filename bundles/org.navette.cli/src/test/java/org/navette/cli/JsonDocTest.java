package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What docs/json.md promises is what verbs answer, field by field. */
class JsonDocTest {
    private static final Path STUDY = Path.of("../org.navette.store/src/test/resources/fileversions/schema-1.navette");
    @TempDir
    Path folder;

    @Test
    void answersHaveTheDocumentedFields() throws Exception {
        Path study = Files.copy(STUDY, folder.resolve("a.navette"));
        Path copy = Files.copy(STUDY, folder.resolve("copy.navette"));
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,likely\nZ1,good,9\n");
        Path codes = Files.writeString(folder.resolve("c.csv"), "code\nExtra\n");
        Path codings = Files.writeString(folder.resolve("k.csv"), "document,start,end,code\nZ1,0,4,Extra\n");
        Path orders = Files.writeString(folder.resolve("o.csv"), "customer,date,amount\n17850,2026-01-05,10\n");
        Path rule = Files.writeString(folder.resolve("rule.csv"), "r,f,m,segment\n*,*,1-3,small\n*,*,4-5,great\n");
        Object[][] runs = { { "info", "info", study },
                { "import documents --dry-run", "import", "documents", study, texts, "--language", "en", "--dry-run" },
                { "import documents", "import", "documents", study, texts, "--language", "en", "--variable", "likely=numeric" },
                { "variable nps", "variable", "nps", study, "likely", "--name", "group" },
                { "import codebook", "import", "codebook", study, codes },
                { "import codings", "import", "codings", study, codings, "--coder", "ada" },
                { "import behaviour --dry-run", "import", "behaviour", study, orders, "--name", "o", "--kind", "transactions", "--customer", "customer", "--dry-run" },
                { "import behaviour", "import", "behaviour", study, orders, "--name", "o", "--kind", "transactions", "--customer", "customer", "--date", "date", "--amount", "amount" },
                { "export data", "export", "data", study, folder.resolve("d.csv") }, { "export codebook", "export", "codebook", study, folder.resolve("c.qdc") },
                { "sample draw", "sample", "draw", study, "--name", "one", "--size", "1" }, { "sample show", "sample", "show", study, "--name", "two" },
                { "sample assign", "sample", "assign", study, "--name", "two", "--coders", "ada,bo", "--overlap", "1" },
                { "code ready", "code", "ready", study }, { "sample progress", "sample", "progress", study, "--name", "two" }, { "agreement", "agreement", study, "--coders", "ada,bo" }, { "audit", "audit", study },
                { "settle", "settle", study, "A1", "--polarity", "0.5" },
                { "code list", "code", "list", study }, { "code keep", "code", "keep", study, "one" }, { "code versions", "code", "versions", study },
                { "code rename", "code", "rename", study, "Price", "Cost", "--dry-run" }, { "code diff", "code", "diff", study, "one", "now" },
                { "coding list", "coding", "list", study }, { "coding add", "coding", "add", study, "A1", "Price" },
                { "memo list", "memo", "add", study, "note", "--document", "A1" }, { "link list", "link", "add", study, "A1", "A2", "--name", "n" },
                { "set add", "set", "add", study, "s", "--document", "A1" }, { "set list", "set", "list", study }, { "scale", "scale", study, "5" },
                { "variable list", "variable", "list", study }, { "question list", "question", "keep", study, "q", "--filter", "set:s" },
                { "search", "search", study, "lovely" }, { "segments", "segments", study, "Price" }, { "sentiment score", "sentiment", "score", study }, { "metrics list", "metrics", "list" },
                { "metrics compute", "metrics", "compute", study, "--source", "o" }, { "metrics explain", "metrics", "explain", study, "--source", "o" }, { "analyse --list", "analyse", "--list" }, { "analyse", "analyse", study, "retention", "--source", "o" },
                { "metrics variable", "metrics", "variable", study, "metric:rfm-segment", "--name", "segment" }, { "metrics rule show", "metrics", "rule", "show", study }, { "metrics rule set", "metrics", "rule", "set", study, rule },
                { "source list", "source", "list", study }, { "source keys", "source", "keys", study, "o" },
                { "source relocate", "source", "relocate", study, "o", orders }, { "source remove", "source", "remove", study, "o" }, { "journal", "journal", study }, { "merge", "merge", study, copy }, { "replay", "replay", study, "--into", folder.resolve("again.navette") },
                { "pseudonymise", "pseudonymise", study, "--key", folder.resolve("k.key"), "--dry-run" },
                { "erase", "erase", study, "--customer", "17850", "--yes" }, { "check", "check", study },
                { "repair", "repair", study, "--into", folder.resolve("repaired.navette") } };
        String doc = Files.readString(Path.of("../../docs/json.md"));
        for (Object[] run : runs) {
            var words = new ArrayList<>(Arrays.asList(run).subList(1, run.length));
            words.add("--json");
            var said = Shell.run(words.toArray());
            assertEquals(0, said.code(), run[0] + said.err());
            assertEquals(row(doc, (String) run[0]), fields(said.json()), (String) run[0]);
        }
    }

    @Test
    void theCrosstabHasTheDocumentedFields() throws Exception {
        Path study = Files.copy(STUDY, folder.resolve("a.navette"));
        JsonNode table = Shell.run("crosstab", study, "--rows", "code:*", "--columns", "var:channel", "--json").json();
        String doc = Files.readString(Path.of("../../docs/json.md"));
        String section = doc.substring(doc.indexOf("## crosstab"));
        assertEquals(names(section, "`{"), fields(table));
        for (String list : Set.of("rows", "columns", "cells", "tests")) {
            assertTrue(table.get(list).size() > 0, list);
            assertEquals(names(section, "- `" + list + "`: `[{"), fields(table.get(list)), list);
        }
    }

    private static Set<String> fields(JsonNode answer) {
        JsonNode object = answer.isArray() ? answer.get(0) : answer;
        var fields = new TreeSet<String>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static Set<String> row(String doc, String verb) {
        return doc.lines().filter(line -> line.startsWith("| ") && line.split("\\|")[1].contains("`" + verb + "`"))
                .findFirst().map(line -> names(line.substring(line.indexOf('|', 2)), "{")).orElseThrow();
    }

    /** The names directly inside the first braces behind a mark; what stands in inner braces is left out. */
    private static Set<String> names(String text, String mark) {
        String inside = text.substring(text.indexOf(mark) + mark.length());
        int depth = 1;
        int end = 0;
        while (depth > 0) {
            depth += inside.charAt(end) == '{' ? 1 : inside.charAt(end) == '}' ? -1 : 0;
            end++;
        }
        String own = inside.substring(0, end - 1);
        while (own.contains("{")) {
            own = own.replaceAll("\\{[^{}]*}", "");
        }
        return Arrays.stream(own.split(",")).map(name -> name.strip().split("[^A-Za-z0-9]")[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
