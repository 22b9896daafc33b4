package org.navette.ui.tour;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

import org.navette.store.Deed;
import org.navette.ui.window.Parts;

/** The stops of the tour, in order: where each one is, which keys its sentence names, and by what it is done. */
enum TourStep {
    OPEN("", (before, now) -> now.sample()),
    DOCUMENTS(Parts.DOCUMENTS, (before, now) -> before.document() != 0 && now.document() != 0
            && now.document() != before.document(), part(Parts.DOCUMENTS)),
    READ(Parts.READING, (before, now) -> now.part().equals(Parts.READING), part(Parts.READING)),
    CODE(Parts.READING, (before, now) -> now.did(before, Deed.ADD_CODING, Deed.CODE_DOCUMENTS, Deed.CODE_PASSAGES)),
    TAG(Parts.READING, (before, now) -> now.did(before, Deed.TAG_SENTIMENT, Deed.TAG_DOCUMENTS)),
    UNDO(Parts.READING, (before, now) -> now.tookBack(before), "org.navette.command.undo"),
    SAMPLE(Parts.SAMPLES, (before, now) -> now.did(before, Deed.DRAW_SAMPLE), part(Parts.SAMPLES)),
    ASSIGN(Parts.SAMPLES, (before, now) -> now.did(before, Deed.ASSIGN_SAMPLE) && now.shared() > 0, part(Parts.SAMPLES)),
    AGREEMENT(Parts.AGREEMENT, (before, now) -> now.part().equals(Parts.AGREEMENT), part(Parts.AGREEMENT)),
    CROSSTAB(Parts.CROSSTAB, (before, now) -> now.part().equals(Parts.CROSSTAB), part(Parts.CROSSTAB)),
    VERBATIMS(Parts.CROSSTAB, (before, now) -> now.cells() > before.cells(), part(Parts.CROSSTAB)),
    REPORT(Parts.REPORT, (before, now) -> now.part().equals(Parts.REPORT), "org.navette.command.perspective/" + Parts.REPORTING);

    private final String part;
    private final BiPredicate<Scene, Scene> met;
    private final List<String> keys;

    TourStep(String part, BiPredicate<Scene, Scene> met, String... keys) {
        this.part = part;
        this.met = met;
        this.keys = List.of(keys);
    }

    private static String part(String id) {
        return "org.navette.command.part/" + id;
    }

    /** Id of the part it speaks about; empty for the welcome page. */
    String part() {
        return part;
    }

    /** Commands whose keys its sentence names. */
    List<String> keys() {
        return keys;
    }

    /** Whether it is done. @param before as it was when the step began */
    boolean met(Scene before, Scene now) {
        return met.test(before, now);
    }

    /** Key of its title in the words of the window; the sentence's has {@code .sentence} behind it. */
    String word() {
        return "tour." + name().toLowerCase(Locale.ROOT);
    }
}
