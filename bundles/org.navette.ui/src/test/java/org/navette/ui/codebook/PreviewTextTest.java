package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.navette.analysis.codebook.CodebookOutcome;
import org.navette.core.codebook.CodeDifference;
import org.navette.core.codebook.CodebookDifference;
import org.navette.core.language.Catalogue;
import org.navette.store.Deed;
import org.navette.store.Label;

class PreviewTextTest {
    private final Locale before = Catalogue.locale();

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    @Test
    void keepsTheFiguresInSightWhenManyCodesGo() {
        Catalogue.speak(Locale.ENGLISH);
        List<CodeDifference> gone = IntStream.range(0, 9).mapToObj(i -> new CodeDifference(CodeDifference.Kind.REMOVED, "C" + i, null, null, null)).toList();
        CodebookOutcome outcome = new CodebookOutcome(Label.of(Deed.DELETE_CODE, "C0"), new CodebookDifference(gone),
                List.of(new CodebookOutcome.CodeCount("C0", 3, 0)), 0, 0, 3, 0, 2, 1, 0,
                List.of(new CodebookOutcome.Example("d", null, "ada", "C0", null, "so\ndear")));
        List<String> lines = PreviewText.of(outcome).lines().toList();
        assertEquals(List.of("Removed “C5”.", "… and 3 more codes.", "3 codings go for good; undo would bring them back."), lines.subList(5, 8));
        assertTrue(lines.contains("C0: 3 → 0"), lines.toString());
        assertEquals("“so dear” (d, ada): C0", lines.getLast());
    }
}
