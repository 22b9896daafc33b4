package org.navette.core.study;

/**
 * A label for meaning, in a hierarchical codebook.
 *
 * @param parent     id of the code above, or null at the top
 * @param colour     {@code #rrggbb}
 * @param shortcut   one key, or null
 */
public record Code(long id, Long parent, String name, String definition, String include, String exclude,
        String example, String colour, String shortcut, int position) {

    /** A new code at the top of the codebook, with nothing but its name. */
    public static Code named(String name) {
        return new Code(0, null, name, "", "", "", "", Palette.colourFor(name), null, 0);
    }

    public Code under(Long newParent) {
        return new Code(id, newParent, name, definition, include, exclude, example, colour, shortcut, position);
    }
}
