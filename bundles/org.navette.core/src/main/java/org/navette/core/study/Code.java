package org.navette.core.study;

/**
 * A label for meaning, in a hierarchical codebook.
 *
 * @param parent     id of the code above, or null at the top
 * @param colour     {@code #rrggbb}
 * @param shortcut   one key, or null
 * @param active     false when it is offered no more; its codings stay
 */
public record Code(long id, Long parent, String name, String definition, String include, String exclude,
        String example, String colour, String shortcut, int position, boolean active) {

    /** An active code. */
    public Code(long id, Long parent, String name, String definition, String include, String exclude, String example,
            String colour, String shortcut, int position) {
        this(id, parent, name, definition, include, exclude, example, colour, shortcut, position, true);
    }

    /** A new code at the top of the codebook, with nothing but its name. */
    public static Code named(String name) {
        return new Code(0, null, name, "", "", "", "", Palette.colourFor(name), null, 0);
    }

    public Code under(Long newParent) {
        return new Code(id, newParent, name, definition, include, exclude, example, colour, shortcut, position, active);
    }

    public Code renamed(String newName) {
        return new Code(id, parent, newName, definition, include, exclude, example, colour, shortcut, position, active);
    }

    /** @param newColour {@code #rrggbb}. */
    public Code coloured(String newColour) {
        return new Code(id, parent, name, definition, include, exclude, example, newColour, shortcut, position, active);
    }

    /** @param key one key, or null for none. */
    public Code keyed(String key) {
        return new Code(id, parent, name, definition, include, exclude, example, colour, key, position, active);
    }

    /** On: offered to coders; off: kept, with its codings, but offered no more. */
    public Code switched(boolean on) {
        return new Code(id, parent, name, definition, include, exclude, example, colour, shortcut, position, on);
    }
}
