package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.core.study.Code;
import org.navette.core.study.Sample;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.reading.OpenDocument;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.theme.Theme;

/**
 * What the study has to choose from: codes to put, samples to filter by, variables to show as columns.
 *
 * @param codes in the order of the codebook
 */
record Offers(List<Code> codes, List<String> samples, List<String> variables) {
    static final Offers NONE = new Offers(List.of(), List.of(), List.of());
    private static final List<String> COLUMNS = List.of("date", "customer", "channel", "name", "language", "codings");
    private static final int WIDTH = 92;
    private static final int NARROW = 62;

    Offers {
        codes = List.copyOf(codes);
        samples = List.copyOf(samples);
        variables = List.copyOf(variables);
    }

    static Offers of(Study study) {
        return new Offers(study.codebook().codes(), study.samples().list().stream().map(Sample::name).toList(),
                study.variables().list().stream().filter(v -> v.id() > 0).map(Variable::name).toList());
    }

    /** Keys of all columns that can be shown. */
    List<String> columns() {
        List<String> keys = new ArrayList<>(COLUMNS);
        variables.forEach(v -> keys.add(VerbatimView.VARIABLE + v));
        return keys;
    }

    /** What a column is called. */
    static String title(String key) {
        return key.startsWith(VerbatimView.VARIABLE) ? key.substring(VerbatimView.VARIABLE.length()) : Messages.text("column." + key);
    }

    static GridColumn column(String key) {
        return GridColumn.text(key, title(key), key.equals("language") || key.equals("codings") ? NARROW : WIDTH);
    }

    Map<Long, Code> byId() {
        Map<Long, Code> all = new HashMap<>();
        codes.forEach(c -> all.put(c.id(), c));
        return all;
    }

    /** Names of the codes with those above them, in the order of the codebook. */
    List<String> paths() {
        Map<Long, Code> all = byId();
        return codes.stream().map(c -> OpenDocument.path(all, c.id())).toList();
    }

    /** The codes that are offered to coders, by their paths. */
    List<TypeAhead.Choice> choices() {
        Map<Long, Code> all = byId();
        return codes.stream().filter(Code::active)
                .map(c -> new TypeAhead.Choice(c.id(), OpenDocument.path(all, c.id()), Theme.hex(c.colour()), c.shortcut()))
                .sorted(Comparator.comparing(TypeAhead.Choice::path, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The code that a key stands for, or null. */
    Code shortcut(char key) {
        return codes.stream().filter(c -> c.active() && c.shortcut() != null && c.shortcut().equalsIgnoreCase(String.valueOf(key)))
                .findFirst().orElse(null);
    }
}
