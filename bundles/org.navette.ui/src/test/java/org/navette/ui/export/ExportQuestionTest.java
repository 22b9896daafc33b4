package org.navette.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.export.ExportData;
import org.navette.analysis.export.ExportData.Unit;
import org.navette.analysis.selection.KeptQuery;
import org.navette.analysis.sets.EditSet;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.export.ExportQuestion.Form;

class ExportQuestionTest {
    @TempDir
    Path folder;

    @Test
    void offersWhatTheStudyHasAndExportsIt() {
        Catalogue.speak(Locale.ENGLISH);
        try (Study study = Study.create(folder.resolve("shop.navette"), "Shop", "en", "ada")) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 2, "x"), editor -> {
                editor.coder("ada", false);
                editor.coder("lexicon", true);
                editor.addDocument(new Document(0, "a", Kind.REVIEW, "en", "web", null, null, "one"));
                return editor.addDocument(new Document(0, "b", Kind.REVIEW, "en", "shop", null, null, "two"));
            });
            new EditSet().run(study, EditSet.Params.add("My \"few", List.of("b")), Progress.NONE);
            KeptQuery.keep(study, "online", "channel=web");
            ExportQuestion question = ExportQuestion.of(study);
            assertEquals(List.of("All documents", "Set “My \"few”", "Query “online”"), question.scopes());
            assertEquals(List.of("ada"), question.coders());
            assertEquals("shop data.xlsx", question.fileName(Form.WORKBOOK));
            Path file = ExportQuestion.file(folder.resolve("x").toString(), Form.CSV_FOR_EXCEL);
            assertEquals(folder.resolve("x.csv"), file);
            assertEquals(folder.resolve("x.CSV"), ExportQuestion.file(folder.resolve("x.CSV").toString(), Form.CSV));
            for (int scope : new int[] { 1, 2 }) {
                ExportData.Params params = question.params(file, Form.CSV_FOR_EXCEL, Unit.DOCUMENT, scope, List.of(0), false, true, false);
                assertEquals(List.of("ada"), params.coders());
                assertTrue(params.mark() && params.text() && !params.labels());
                assertEquals(1, new ExportData().run(study, params, Progress.NONE).rows());
            }
            assertFalse(question.params(file, Form.CSV, Unit.CASE, 0, List.of(), true, false, true).mark());
        }
    }
}
