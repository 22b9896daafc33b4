package org.navette.formats.tables;

/**
 * One record that cannot be used.
 *
 * @param line   where it begins, from 1
 * @param raw    its text as it stands in the file; bytes that mean nothing as {@code \xE9}
 * @param reason a sentence in the user's language
 */
public record Rejected(long line, String raw, String reason) implements Line {
}
