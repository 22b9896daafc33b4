package org.navette.ui.guide;

/**
 * Words of one kind in a page.
 *
 * @param target topic that a link leads to, or id of the command that a key stands for; else empty
 */
record Span(Kind kind, String words, String target) {
    enum Kind {
        PLAIN, STRONG, KEY, COMMAND_KEY, LINK
    }
}
