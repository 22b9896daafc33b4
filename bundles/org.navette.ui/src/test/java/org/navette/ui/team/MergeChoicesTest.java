package org.navette.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.navette.analysis.team.Conflict;
import org.navette.analysis.team.MergeStudies;
import org.navette.core.language.Catalogue;
import org.navette.store.merge.Choice;

class MergeChoicesTest {
    private static final Conflict.Version NOBODY = new Conflict.Version("x", null, null);
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void speak() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    private static Conflict conflict(String key, Choice... choices) {
        return new Conflict("bo.navette", key, "codes", "w", NOBODY, NOBODY, List.of(choices), Choice.OURS);
    }

    private static MergeChoices choices(Conflict... conflicts) {
        return new MergeChoices(List.of(Path.of("bo.navette")),
                new MergeStudies.Result(List.of(), List.of(conflicts), List.of(), List.of(), 0, false));
    }

    @Test
    void givesEachConflictsChoiceToTheMerge() {
        MergeChoices choices = choices(conflict("a", Choice.OURS, Choice.THEIRS), conflict("b", Choice.OURS, Choice.THEIRS));
        choices.choose(1, Choice.THEIRS);
        choices.choose(0, Choice.BOTH);
        assertEquals(Map.of("bo.navette#a", Choice.OURS, "bo.navette#b", Choice.THEIRS), choices.params().choices());
        assertFalse(choices.params().rehearsal());
    }

    @Test
    void allOfTheCopyMeansBothWhereOnlyThatIsPossible() {
        MergeChoices choices = choices(conflict("a", Choice.OURS, Choice.THEIRS, Choice.BOTH), conflict("b", Choice.OURS, Choice.BOTH), conflict("c", Choice.OURS));
        choices.chooseAll(Choice.THEIRS);
        assertEquals(List.of(Choice.THEIRS, Choice.BOTH, Choice.OURS), List.of(choices.choice(0), choices.choice(1), choices.choice(2)));
        choices.chooseAll(Choice.OURS);
        assertEquals(List.of(Choice.OURS, Choice.OURS, Choice.OURS), List.of(choices.choice(0), choices.choice(1), choices.choice(2)));
    }

    @Test
    void nothingToDoMeansNothingToChooseEither() {
        assertFalse(choices().anything());
        assertFalse(choices(conflict("a", Choice.OURS)).anything());
        assertTrue(choices(conflict("a", Choice.OURS, Choice.BOTH)).anything());
    }

    @Test
    void saysInOneLineWhatComes() {
        var result = new MergeStudies.Result(List.of(new MergeStudies.Count("codings", 1200, 3, 0), new MergeStudies.Count("codes", 0, 0, 2)), List.of(), List.of(),
                List.of(), 1200, true);
        assertEquals("Codings: +1,200 (3 changed)  ·  Codes: −2", MergeFindings.summary(result));
        assertEquals(List.of(List.of("Codings", "1,200", "3", "0"), List.of("Codes", "0", "0", "2")), MergeFindings.done(result).rows());
        Catalogue.speak(Locale.FRENCH);
        assertTrue(MergeFindings.done(result).sentences().getFirst().startsWith("1\u202f200 jugements repris ; aucun conflit."), MergeFindings.done(result).sentences().getFirst());
    }
}
