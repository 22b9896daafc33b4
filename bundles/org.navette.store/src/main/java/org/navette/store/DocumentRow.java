package org.navette.store;

import java.time.LocalDate;

import org.navette.core.study.Kind;

/**
 * A document as lists show it.
 *
 * @param excerpt   the text's first 200 code points, line ends as spaces
 * @param codings   number of codings by anyone
 * @param sentiment mean polarity over people's whole-document tags, else the machine's; null without any
 * @param machine   true when the sentiment is the machine's
 */
public record DocumentRow(long id, String name, Kind kind, String language, String channel, LocalDate date,
        String customer, String excerpt, int codings, Double sentiment, boolean machine) {

    /** The same document with other judgements, all by people. */
    DocumentRow judged(int count, Double felt) {
        return new DocumentRow(id, name, kind, language, channel, date, customer, excerpt, count, felt, false);
    }
}
