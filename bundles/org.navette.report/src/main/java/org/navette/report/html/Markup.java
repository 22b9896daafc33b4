package org.navette.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds markup that is well-formed as HTML and as XML; every text and attribute value is escaped here and only here. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are name, value, name, value …, and a null value leaves its attribute out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that has no end tag in HTML, or an SVG shape. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** The style sheet: our own text, without markup characters. */
    Markup style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("the style sheet would need escaping");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** The whole page. @throws IllegalStateException while an element is open */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** Characters of XML 1.0; others (control characters, lone surrogates) show as the replacement character. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
