package org.navette.analysis.audit;

import java.util.List;

/**
 * What a check found, or that it found nothing.
 *
 * @param check     name of the check that looked
 * @param kind      what it looked for; with {@code about} no two alike
 * @param about     variable, source, sample or channel; empty for the whole study
 * @param title     what was looked for, for people
 * @param looked    how many things were looked at
 * @param unit      what these are, for people
 * @param found     how many of them were found
 * @param share     found of looked, 0 to 1; null when nothing was looked at
 * @param rule      how it was judged, in a sentence or two
 * @param note      what else to know, or empty
 * @param examples  at most {@link #EXAMPLES}
 * @param documents ids of the documents found, at most {@link #DOCUMENTS}, in id order; empty when it is not about documents
 */
public record Finding(String check, Matter matter, String kind, String about, String title, long looked, String unit, long found, Double share,
        String rule, String note, List<Example> examples, List<Long> documents, Order order) {
    public static final int EXAMPLES = 10;
    public static final int DOCUMENTS = 10_000;

    public Finding {
        examples = List.copyOf(examples);
        documents = List.copyOf(documents);
    }
}
