package org.navette.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that a machine can hold. */
class HouseRulesTest {
    private static final Map<String, Set<String>> MAY_REQUIRE = Map.of(
            "core", Set.of(), "statistics", Set.of(), "store", Set.of("core"), "formats", Set.of("core"),
            "text", Set.of("core", "statistics"), "behaviour", Set.of("core", "statistics"),
            "analysis", Set.of("core", "store", "formats", "text", "behaviour", "statistics"),
            "report", Set.of("core", "store", "analysis", "statistics"), "ui.widgets", Set.of());

    @Test
    void dependenciesPointDownwards() throws Exception {
        for (var rule : MAY_REQUIRE.entrySet()) {
            Set<String> required = required("org.navette." + rule.getKey());
            Set<String> ours = required.stream().filter(name -> name.startsWith("org.navette."))
                    .map(name -> name.substring("org.navette.".length())).collect(Collectors.toSet());
            assertTrue(rule.getValue().containsAll(ours), rule.getKey() + " requires " + ours);
        }
    }

    @Test
    void theCoreSideKnowsNoWindow() throws Exception {
        for (String name : List.of("core", "store", "formats", "text", "statistics", "behaviour", "analysis", "report")) {
            assertFalse(required("org.navette." + name).stream().anyMatch(bundle -> bundle.startsWith("org.eclipse.")), name);
        }
    }

    @Test
    void theDependencyTableIsTheTarget() throws Exception {
        var pinned = new TreeSet<String>();
        Pattern.compile("<groupId>(.*?)</groupId><artifactId>(.*?)</artifactId><version>(.*?)</version>")
                .matcher(Files.readString(House.TOP.resolve("product/navette.target"))).results()
                .forEach(jar -> pinned.add(jar.group(1) + " " + jar.group(2) + " " + jar.group(3)));
        var listed = new TreeSet<String>();
        Pattern.compile("(?m)^\\| (\\S+) \\| (\\S+) \\| (\\d\\S*) \\|").matcher(Files.readString(House.TOP.resolve("docs/dependencies.md")))
                .results().forEach(row -> listed.add(row.group(1) + " " + row.group(2) + " " + row.group(3)));
        assertTrue(pinned.size() > 100, pinned.size() + " jars");
        assertEquals(pinned, listed);
    }

    @Test
    void noFileNamesARepositoryHost() throws Exception {
        Pattern host = Pattern.compile("https?://(repo|registry|deb|download)[0-9a-z-]*\\.");
        var named = new ArrayList<String>();
        for (String ending : List.of(".java", ".xml", ".md", ".target", ".properties", "/navette", "/run")) {
            for (Path file : House.files(House.TOP, ending)) {
                if (!file.toString().contains("/.git/") && host.matcher(Files.readString(file)).find()) {
                    named.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), named);
    }

    private static Set<String> required(String bundle) throws Exception {
        try (InputStream in = Files.newInputStream(House.TOP.resolve("bundles/" + bundle + "/META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
            return header == null ? Set.of() : Arrays.stream(header.split(",")).map(part -> part.split(";")[0].strip()).collect(Collectors.toSet());
        }
    }
}
