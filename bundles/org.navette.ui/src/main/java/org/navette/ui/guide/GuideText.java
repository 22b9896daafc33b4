package org.navette.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page as one text with runs of kinds: what a widget shows.
 *
 * @param text  lines of the page
 * @param runs  what is not plain, in order
 * @param lines kind of each line
 */
record GuideText(String text, List<Run> runs, List<Block.Kind> lines) {
    record Run(int start, int length, Span span) {
    }

    /** @param keys the words of a command's key; empty when it has none. @param none what stands for a key that is not there */
    static GuideText of(GuidePage page, Function<String, String> keys, String none) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        List<Block.Kind> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            text.append(lines.isEmpty() ? "" : "\n").append(block.kind() == Block.Kind.ITEM ? "•\t" : "");
            for (int cell = 0; cell < block.cells().size(); cell++) {
                text.append(cell == 0 ? "" : "\t");
                for (Span span : block.cells().get(cell)) {
                    String words = words(span, keys, none);
                    if (span.kind() != Span.Kind.PLAIN) {
                        runs.add(new Run(text.length(), words.length(), span));
                    }
                    text.append(words);
                }
            }
            lines.add(block.kind());
        }
        return new GuideText(text.toString(), List.copyOf(runs), List.copyOf(lines));
    }

    private static String words(Span span, Function<String, String> keys, String none) {
        if (span.kind() != Span.Kind.COMMAND_KEY) {
            return span.words();
        }
        String key = keys.apply(span.target());
        return key.isEmpty() ? none : key;
    }

    /** Its links in order. */
    List<Run> links() {
        return runs.stream().filter(r -> r.span().kind() == Span.Kind.LINK).toList();
    }
}
