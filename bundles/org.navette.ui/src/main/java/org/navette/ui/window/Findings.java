package org.navette.ui.window;

import java.util.List;

/**
 * What a piece of work found, in words: sentences, and a table when there is one.
 *
 * @param heads of the table's columns; empty for no table
 * @param words number of leading columns that hold words; the others hold figures
 */
public record Findings(String title, List<String> sentences, List<String> heads, int words, List<List<String>> rows) {
    public Findings {
        sentences = List.copyOf(sentences);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
