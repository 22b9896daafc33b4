package org.navette.formats.codebooks;

import org.navette.core.study.Segment;

/**
 * One judgement of a codings file: a code, a sentiment, or both.
 *
 * @param line      where it stands, from 1
 * @param document  the document's key
 * @param segment   null for the whole document
 * @param code      name of the code, or null when only the sentiment is judged
 * @param weight    0 to 100, or null
 * @param sentiment or null
 * @param coder     name, or null when the file does not say
 * @param memo      or null
 */
public record CodingRow(long line, String document, Segment segment, String code, Double weight, SentimentWord sentiment,
        String coder, String memo) {
}
