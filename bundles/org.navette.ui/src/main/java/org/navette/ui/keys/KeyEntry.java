package org.navette.ui.keys;

import java.util.List;

/**
 * A deed that can have a key: a command, with a value where it needs one.
 *
 * @param command id of the command
 * @param value   what its parameter is given, or empty
 * @param context id of the table of keys: the window's, or the reading part's
 * @param name    key of its name in the words of the application model
 * @param detail  key of the value's name there, or empty
 * @param usual   its keys when nobody changed them
 */
public record KeyEntry(String command, String value, String context, String name, String detail, List<KeyChord> usual) {
    /** By which the settings know it. */
    public String id() {
        return value.isEmpty() ? command : command + "/" + value;
    }
}
