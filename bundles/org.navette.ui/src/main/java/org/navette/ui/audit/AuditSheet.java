package org.navette.ui.audit;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.navette.analysis.audit.Audit;
import org.navette.analysis.audit.Example;
import org.navette.analysis.audit.Finding;
import org.navette.analysis.named.FoundColumn;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;

/** What an audit found, as the window lists it: by matter, what to look at first in front, what was not found last. */
final class AuditSheet {
    private static final FoundColumn SHARE = FoundColumn.share("share", "");
    private final Audit.Result result;
    private final List<Finding> lines;

    /** What stands in a line. */
    enum Column {
        MATTER, FINDING, FOUND, SHARE, ORDER
    }

    AuditSheet(Audit.Result result) {
        this.result = result;
        lines = result.findings().stream().sorted(Comparator.comparing(Finding::matter).thenComparing(f -> f.found() == 0)
                .thenComparing(Finding::order)).toList();
    }

    Audit.Result result() {
        return result;
    }

    List<Finding> lines() {
        return lines;
    }

    /** Whether a line is the first of its matter. */
    boolean leads(int line) {
        return line == 0 || lines.get(line).matter() != lines.get(line - 1).matter();
    }

    /** The line to look at first; -1 when nothing was found. */
    int first() {
        return result.open().isEmpty() ? -1 : lines.indexOf(result.open().getFirst());
    }

    String text(int line, Column column) {
        Finding f = lines.get(line);
        return switch (column) {
            case MATTER -> f.matter().words();
            case FINDING -> title(f);
            case FOUND -> count(f.found());
            case SHARE -> SHARE.written(f.share());
            case ORDER -> f.found() == 0 ? Messages.text("audit.clean") : f.order().words();
        };
    }

    static String title(Finding f) {
        return f.about().isEmpty() ? f.title() : f.title() + " – " + f.about();
    }

    /** How many of how many. */
    static String counted(Finding f) {
        return f.looked() == 0 ? Messages.text("audit.unlooked")
                : Messages.text("audit.counted", count(f.found()), count(f.looked()), f.unit(), SHARE.written(f.share()));
    }

    /** The rule, what else to know, and the examples, a paragraph each. */
    static List<String> words(Finding f) {
        List<String> words = new ArrayList<>(List.of(f.rule()));
        words.add(f.note());
        words.addAll(f.examples().stream().map(AuditSheet::example).toList());
        return words.stream().filter(w -> !w.isEmpty()).toList();
    }

    private static String example(Example example) {
        List<String> names = example.documents().stream().map(Example.Ref::name).toList();
        return "• " + example.text() + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
    }

    /** The whole in a sentence or two. */
    String summary() {
        List<String> words = new ArrayList<>(List.of(Messages.text("audit.summary", result.open().size(), result.documents())));
        words.addAll(result.notes());
        return String.join(" ", words);
    }

    private static String count(long count) {
        return NumberFormat.getIntegerInstance(Catalogue.locale()).format(count);
    }
}
