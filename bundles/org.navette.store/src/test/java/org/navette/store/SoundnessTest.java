package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Segment;
import org.sqlite.SQLiteDataSource;

class SoundnessTest {
    @TempDir
    Path folder;

    @Test
    void aStudyAsWrittenIsSoundAndAForgedSpanIsFound() throws Exception {
        Path file;
        try (Study study = Fixture.study(folder)) {
            file = study.file();
            long code = Fixture.code(study, "Price", null);
            study.edit(Fixture.LABEL, editor -> editor.addCoding(Fixture.coding(editor.addDocument(Fixture.document("d", "dear 👍🏽")),
                    new Segment(0, 7), code, editor.coder("ada", false))));
            assertEquals(List.of(), study.check());
        }
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE coding SET span_end = 8");
            statement.executeUpdate("UPDATE coding SET coder_id = 99");
        }
        try (Study study = Study.openReadOnly(file)) {
            List<String> findings = study.check();
            assertEquals(2, findings.size(), findings.toString());
            assertTrue(findings.get(0).contains("coding") && findings.get(0).contains("coder"), findings.get(0));
            assertTrue(findings.get(1).contains("“d”") && findings.get(1).contains("8"), findings.get(1));
        }
    }
}
