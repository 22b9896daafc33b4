package org.navette.formats.codebooks;

/**
 * One code of a codebook file. Texts are stripped and never null, except where said.
 *
 * @param line     where it stands, from 1
 * @param parent   name of the code above, or null at the top
 * @param colour   {@code #rrggbb} in lower case, or null when the file gives none
 * @param shortcut one character, or null
 */
public record CodeRow(long line, String code, String parent, String definition, String include, String exclude,
        String example, String colour, String shortcut) {
}
