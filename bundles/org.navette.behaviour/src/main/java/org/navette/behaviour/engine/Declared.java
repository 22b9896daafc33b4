package org.navette.behaviour.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a declaration found.
 *
 * @param rows            rows accepted, with or without a customer
 * @param withoutCustomer accepted rows that name no customer: in the totals, not in the metrics
 * @param rejected        rows left out
 * @param customers       different customers
 * @param first           earliest date, or null when no date column was declared
 * @param last            latest date, or null
 * @param totalAmount     sum of the amounts, with those of nobody; null when no amount column was declared
 * @param sample          the first rejected rows, at most {@value #SAMPLE}
 * @param hash            SHA-256 of the file, lower-case hexadecimal
 * @param evidence        how numbers and dates were read, where that had to be found out
 * @param strangeEvents   word of an event that nobody knows → rows; they keep the word and count in no figure of events
 * @param collisions      keys that the source's rule made one
 */
public record Declared(long rows, long withoutCustomer, long rejected, long customers, LocalDate first, LocalDate last,
        Double totalAmount, List<RejectedRow> sample, String hash, List<Evidence> evidence, Map<String, Long> strangeEvents,
        Collisions collisions) {
    /** How many rejected rows are kept as examples. */
    public static final int SAMPLE = 20;

    public Declared {
        sample = List.copyOf(sample);
        evidence = List.copyOf(evidence);
        strangeEvents = Collections.unmodifiableMap(new LinkedHashMap<>(strangeEvents));
    }
}
