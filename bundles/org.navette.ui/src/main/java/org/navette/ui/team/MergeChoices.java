package org.navette.ui.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.team.Conflict;
import org.navette.analysis.team.MergeStudies;
import org.navette.store.merge.Choice;

/** What a comparison found and what is chosen in each conflict. */
final class MergeChoices {
    private final List<Path> copies;
    private final MergeStudies.Result found;
    private final List<Choice> chosen = new ArrayList<>();

    MergeChoices(List<Path> copies, MergeStudies.Result found) {
        this.copies = List.copyOf(copies);
        this.found = found;
        found.conflicts().forEach(conflict -> chosen.add(conflict.choice()));
    }

    MergeStudies.Result found() {
        return found;
    }

    List<Conflict> conflicts() {
        return found.conflicts();
    }

    /** False when the study has everything that can come, whatever were chosen. */
    boolean anything() {
        return found.changed() || found.conflicts().stream().anyMatch(conflict -> conflict.choices().size() > 1);
    }

    Choice choice(int conflict) {
        return chosen.get(conflict);
    }

    void choose(int conflict, Choice choice) {
        if (conflicts().get(conflict).choices().contains(choice)) {
            chosen.set(conflict, choice);
        }
    }

    /** In every conflict that allows it; where the copy's version can only stand beside the study's, both. */
    void chooseAll(Choice choice) {
        for (int i = 0; i < chosen.size(); i++) {
            List<Choice> choices = conflicts().get(i).choices();
            choose(i, choices.contains(choice) || choice == Choice.OURS ? choice : choices.getLast());
        }
    }

    MergeStudies.Params params() {
        Map<String, Choice> choices = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            choices.put(conflicts().get(i).id(), chosen.get(i));
        }
        return new MergeStudies.Params(copies, Choice.OURS, choices, false);
    }
}
