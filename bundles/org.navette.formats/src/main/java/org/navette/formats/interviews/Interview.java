package org.navette.formats.interviews;

/**
 * One document read from a file of its own.
 *
 * @param name the file's name without its extension
 * @param text lines ended by "\n", no byte order mark, otherwise as written
 */
public record Interview(String name, String text) {
}
