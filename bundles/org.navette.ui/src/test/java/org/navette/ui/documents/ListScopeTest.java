package org.navette.ui.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sets.EditSet;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;

class ListScopeTest {
    @TempDir
    Path folder;

    @Test
    void setsLimitTheListAndTakeEachOthersPlace() {
        Catalogue.speak(Locale.ENGLISH);
        try (Study study = Study.create(folder.resolve("s.navette"), "S", "en", "ada")) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 2, "x"), editor -> {
                editor.addDocument(new Document(0, "a", Kind.REVIEW, "en", null, null, null, "one word"));
                return editor.addDocument(new Document(0, "b", Kind.REVIEW, "en", null, null, null, "two words"));
            });
            new EditSet().run(study, EditSet.Params.add("Few", List.of("b")), Progress.NONE);
            List<ListScope> scopes = ListScope.of(study);
            assertEquals(List.of("All documents", "Not yet coded", "Coded", "Set “Few”"), scopes.stream().map(ListScope::label).toList());
            DocumentQuery few = scopes.get(3).of(DocumentQuery.ALL.contains("word").coded(true));
            assertArrayEquals(new long[] {2}, study.documents().ids(few));
            assertArrayEquals(new long[] {1, 2}, study.documents().ids(scopes.get(1).of(few)));
        }
    }
}
