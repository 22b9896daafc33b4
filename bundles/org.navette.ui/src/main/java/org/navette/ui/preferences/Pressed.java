package org.navette.ui.preferences;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.navette.ui.keys.KeyChord;

/** Which keys an event of the keyboard tells of. */
final class Pressed {
    private static final Map<Integer, String> NAMED = Map.ofEntries(Map.entry((int) SWT.CR, "CR"), Map.entry(SWT.KEYPAD_CR, "CR"),
            Map.entry((int) SWT.DEL, "DEL"), Map.entry(SWT.INSERT, "INSERT"), Map.entry(SWT.HOME, "HOME"), Map.entry(SWT.END, "END"),
            Map.entry(SWT.PAGE_UP, "PAGE_UP"), Map.entry(SWT.PAGE_DOWN, "PAGE_DOWN"), Map.entry(SWT.ARROW_UP, "ARROW_UP"),
            Map.entry(SWT.ARROW_DOWN, "ARROW_DOWN"), Map.entry(SWT.ARROW_LEFT, "ARROW_LEFT"),
            Map.entry(SWT.ARROW_RIGHT, "ARROW_RIGHT"), Map.entry((int) ' ', "SPACE"), Map.entry((int) SWT.TAB, "TAB"));

    private Pressed() {
    }

    /** @param state held keys. @param code of the key; empty while only Shift, Ctrl or Alt are down */
    static Optional<KeyChord> chord(int state, int code) {
        String key = name(code);
        return key == null ? Optional.empty()
                : Optional.of(new KeyChord((state & SWT.MOD1) != 0, (state & SWT.MOD2) != 0, (state & SWT.MOD3) != 0, key));
    }

    private static String name(int code) {
        if (code >= SWT.F1 && code <= SWT.F15) {
            return "F" + (code - SWT.F1 + 1);
        }
        if (NAMED.containsKey(code)) {
            return NAMED.get(code);
        }
        return code > ' ' && code < SWT.DEL ? String.valueOf((char) Character.toUpperCase(code)) : null;
    }
}
