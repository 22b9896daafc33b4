package org.navette.report.content;

import java.time.LocalDate;

/**
 * A verbatim in its surroundings.
 *
 * @param before   words in front of the passage, empty at the text's beginning; may begin with an ellipsis
 * @param passage  the words that were counted, cut where they are very long
 * @param after    words behind it
 * @param customer key, or null
 * @param date     or null
 */
public record Quote(String document, String customer, LocalDate date, String before, String passage, String after) {

    /** Document, customer and date in one line. */
    public String origin(Wording wording) {
        StringBuilder out = new StringBuilder(document);
        if (customer != null) {
            out.append(" · ").append(wording.text("quote.customer", customer));
        }
        if (date != null) {
            out.append(" · ").append(wording.date(date));
        }
        return out.toString();
    }
}
