package org.navette.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the guide.
 *
 * @param topic  by which links know it
 * @param title  its first heading
 * @param blocks its lines, the title among them
 */
record GuidePage(String topic, String title, List<Block> blocks) {
    /** {@code **strong**}, a key as `Enter`, {@code {key:command}}, {@code [words](topic)}. */
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\{key:([^}]+)}|\\[([^\\]]+)]\\(([a-z-]+)\\)");

    /** Reads lines such as {@code # Title}, {@code ## Heading}, {@code - item}, {@code | key | meaning}; the rest are paragraphs. */
    static GuidePage read(String topic, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                blocks.add(block(Block.Kind.TITLE, line.substring(2)));
            } else if (line.startsWith("## ")) {
                blocks.add(block(Block.Kind.HEADING, line.substring(3)));
            } else if (line.startsWith("- ")) {
                blocks.add(block(Block.Kind.ITEM, line.substring(2)));
            } else if (line.startsWith("| ")) {
                blocks.add(block(Block.Kind.ROW, line.substring(2).split(" \\| ", 2)));
            } else {
                blocks.add(block(Block.Kind.PARAGRAPH, line));
            }
        }
        String title = blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no title: " + topic)).spans().getFirst().words();
        return new GuidePage(topic, title, List.copyOf(blocks));
    }

    private static Block block(Block.Kind kind, String... cells) {
        List<List<Span>> spans = new ArrayList<>();
        for (String cell : cells) {
            spans.add(spans(cell));
        }
        return new Block(kind, spans);
    }

    private static List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int from = 0;
        while (marked.find()) {
            plain(spans, words.substring(from, marked.start()));
            if (marked.group(1) != null) {
                spans.add(new Span(Span.Kind.STRONG, marked.group(1), ""));
            } else if (marked.group(2) != null) {
                spans.add(new Span(Span.Kind.KEY, marked.group(2), ""));
            } else if (marked.group(3) != null) {
                spans.add(new Span(Span.Kind.COMMAND_KEY, "", marked.group(3)));
            } else {
                spans.add(new Span(Span.Kind.LINK, marked.group(4), marked.group(5)));
            }
            from = marked.end();
        }
        plain(spans, words.substring(from));
        return spans;
    }

    private static void plain(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span(Span.Kind.PLAIN, words, ""));
        }
    }

    /** All its words, for searching. */
    String words() {
        return blocks.stream().map(b -> b.spans().stream().map(Span::words).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    /** All spans of a kind. */
    List<Span> all(Span.Kind kind) {
        return blocks.stream().flatMap(b -> b.spans().stream()).filter(s -> s.kind() == kind).toList();
    }
}
