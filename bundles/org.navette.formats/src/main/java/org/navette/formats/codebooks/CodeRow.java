package org.navette.formats.codebooks;

/**
 * One code of a codebook file. Texts are stripped and never null, except where said.
 *
 * @param line     where it stands, from 1
 * @param key      what children call it: in a table its name, in REFI-QDA its identifier
 * @param parent   key of the code above, or null at the top
 * @param colour   {@code #rrggbb} in lower case, or null when the file gives none
 * @param shortcut one character, or null
 */
public record CodeRow(long line, String key, String code, String parent, String definition, String include, String exclude,
        String example, String colour, String shortcut) {

    /** A code that its children call by its name. */
    public CodeRow(long line, String code, String parent, String definition, String include, String exclude, String example,
            String colour, String shortcut) {
        this(line, code, code, parent, definition, include, exclude, example, colour, shortcut);
    }
}
