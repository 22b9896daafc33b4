package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.store.DocumentGroup;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.reading.OpenDocument;

/**
 * The rows of the list in their groups.
 *
 * @param ids documents by row; one with several codes or answers has several rows
 */
record Groups(long[] ids, GroupedLines lines) {
    static final String STRATUM = "stratum:";
    private static final String CODE = "code";
    private static final String SENTIMENT = "sentiment";
    private static final String LANGUAGE = "language";

    /** @param by see {@link DocumentGroup#BY}; empty for a plain list. */
    static Groups read(Study study, VerbatimView view, String by, Offers offers, Sight sight) {
        UnaryOperator<long[]> sorting = MetricOrder.of(study, view).<UnaryOperator<long[]>>map(o -> o::sort).orElse(UnaryOperator.identity());
        if (by.isEmpty()) {
            long[] ids = sorting.apply(study.documents().ids(view.query(), sight));
            return new Groups(ids, new GroupedLines(List.of(), ids.length));
        }
        List<DocumentGroup> found = new ArrayList<>(study.documents().groups(view.query(), by, sight));
        Map<Long, Code> codes = offers.byId();
        if (by.equals(CODE)) {
            List<Long> order = offers.codes().stream().map(Code::id).toList();
            found.sort(Comparator.comparingInt(g -> g.value().isEmpty() ? Integer.MAX_VALUE : order.indexOf(Long.valueOf(g.value()))));
        }
        List<GroupedLines.Group> groups = new ArrayList<>();
        int row = 0;
        for (DocumentGroup group : found) {
            Code code = by.equals(CODE) && !group.value().isEmpty() ? codes.get(Long.valueOf(group.value())) : null;
            groups.add(new GroupedLines.Group(group.value(), words(by, group.value(), code, codes), code == null ? null : code.colour(),
                    row, row + group.ids().length));
            row += group.ids().length;
        }
        return new Groups(found.stream().flatMapToLong(g -> LongStream.of(sorting.apply(g.ids()))).toArray(), new GroupedLines(groups, row));
    }

    private static String words(String by, String value, Code code, Map<Long, Code> codes) {
        if (value.isEmpty()) {
            return Messages.text(switch (by) {
                case CODE -> "verbatims.group.uncoded";
                case SENTIMENT -> "verbatims.group.untagged";
                default -> by.startsWith(STRATUM) ? "verbatims.group.undrawn" : "verbatims.group.empty";
            });
        }
        return switch (by) {
            case CODE -> code == null ? value : OpenDocument.path(codes, code.id());
            case SENTIMENT -> Feeling.word(Double.valueOf(value));
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Catalogue.locale());
            default -> value;
        };
    }
}
