package org.navette.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.store.Study;
import org.navette.store.file.StudyFile;

class RulesTest {
    @TempDir
    Path folder;

    /** A new table is a question to whoever adds it: how do two copies of it join? */
    @Test
    void everyTableHasItsRuleBehindThoseThatItRefersTo() throws Exception {
        Study.create(folder.resolve("a.navette"), "A", "en", "Ada").close();
        try (Connection connection = new StudyFile(folder.resolve("a.navette")).reader()) {
            Map<String, Shape> shapes = Shape.all(connection);
            Set<String> ruled = new TreeSet<>(Rules.APART);
            Rules.ALL.forEach(rule -> ruled.add(rule.table()));
            assertEquals(new TreeSet<>(shapes.keySet()), ruled);
            Set<String> before = new HashSet<>();
            for (Rule rule : Rules.ALL) {
                before.add(rule.table());
                Shape shape = shapes.get(rule.table());
                shape.refs().values().forEach(ref -> assertTrue(before.contains(ref.table()), rule.table() + " before "
                        + ref.table()));
                rule.fields().forEach(field -> assertTrue(shape.columns().containsAll(field.columns()), field.toString()));
                rule.keys().forEach(key -> assertTrue(shape.columns().containsAll(key), key.toString()));
            }
        }
    }
}
