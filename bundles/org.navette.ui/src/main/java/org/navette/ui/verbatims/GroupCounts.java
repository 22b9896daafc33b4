package org.navette.ui.verbatims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.store.DocumentGroup;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.grid.TextGrid;

/**
 * How many documents belong to each group while somebody codes: rows stay where they are, so that nothing jumps away under the
 * cursor, but the heads count anew as soon as the keys rest.
 */
final class GroupCounts {
    /** Milliseconds that nothing is coded before groups are counted. */
    private static final int REST = 400;
    private static final List<String> JUDGED = List.of("code", "sentiment");
    private final StudySession session;
    private final TextGrid grid;
    private Map<String, Integer> counts = Map.of();
    private VerbatimView view = VerbatimView.FIRST;
    private String by = "";
    private final Runnable counting = this::count;

    GroupCounts(StudySession session, TextGrid grid) {
        this.session = session;
        this.grid = grid;
    }

    /** Other rows are shown, counted as they stand. */
    void fresh(VerbatimView shown, String group) {
        view = shown;
        by = group;
        counts = Map.of();
    }

    /** Somebody judged documents. */
    void judged() {
        if (JUDGED.contains(by)) {
            grid.getDisplay().timerExec(REST, counting);
        }
    }

    int of(GroupedLines.Group group) {
        return counts.isEmpty() ? group.size() : counts.getOrDefault(group.key(), 0);
    }

    private void count() {
        if (grid.isDisposed() || session.study().isEmpty() || !JUDGED.contains(by)) {
            return;
        }
        VerbatimView asked = view;
        String group = by;
        Onlooker onlooker = session.onlooker();
        session.read("verbatim-counts", study -> {
            Map<String, Integer> now = new HashMap<>();
            for (DocumentGroup one : study.documents().groups(asked.query(), group, Blindness.sight(study, onlooker))) {
                now.put(one.value(), one.ids().length);
            }
            return now;
        }, now -> {
            if (!grid.isDisposed() && asked.equals(view) && group.equals(by)) {
                counts = now;
                grid.renew();
            }
        });
    }
}
