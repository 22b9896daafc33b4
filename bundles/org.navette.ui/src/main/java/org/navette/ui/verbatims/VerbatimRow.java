package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.navette.store.DocumentRow;

/**
 * A document as the verbatim grid shows it to one coder.
 *
 * @param head   its attributes, the sentiment as the coder may see it
 * @param text   its first part, line ends as spaces
 * @param chips  its codes, the coder's own before those of others
 * @param done   whether the coder said to have finished with it
 * @param values  name of a variable → value
 * @param figures name of a metric → the customer's figure, or name
 */
record VerbatimRow(DocumentRow head, String text, List<Chip> chips, boolean done, Map<String, String> values,
        Map<String, Object> figures) {
    VerbatimRow {
        chips = List.copyOf(chips);
    }

    /**
     * A code on the document.
     *
     * @param own   put there by the coder
     * @param whole at least once on the document as a whole, not only on a part of the text
     */
    record Chip(long code, boolean own, boolean whole) {
    }

    long id() {
        return head.id();
    }

    /** With a code that the coder puts on the document as a whole. */
    VerbatimRow with(long code) {
        List<Chip> now = new ArrayList<>(chips);
        int place = 0;
        while (place < now.size() && now.get(place).own() && now.get(place).code() != code) {
            place++;
        }
        boolean mine = place < now.size() && now.get(place).own();
        now.removeIf(c -> c.code() == code);
        now.add(mine ? place : (int) now.stream().filter(Chip::own).count(), new Chip(code, true, true));
        return new VerbatimRow(head, text, now, done, values, figures);
    }

    /** With what the coder says of the whole document. @param polarity null for an aside, which has no colour */
    VerbatimRow felt(Double polarity) {
        DocumentRow now = new DocumentRow(head.id(), head.name(), head.kind(), head.language(), head.channel(), head.date(), head.customer(),
                head.excerpt(), head.codings(), polarity, false);
        return new VerbatimRow(now, text, chips, done, values, figures);
    }

    /** Whether the coder put this code on the document as a whole. */
    boolean has(long code) {
        return chips.stream().anyMatch(c -> c.code() == code && c.own() && c.whole());
    }
}
