package org.navette.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.ui.Messages;

/**
 * Keys pressed together.
 *
 * @param main  Ctrl; on a Mac, Command
 * @param shift Shift
 * @param alt   Alt; on a Mac, Option
 * @param key   the key's name in capitals: {@code F}, {@code F6}, {@code CR}, {@code ARROW_DOWN}, {@code ,}
 */
public record KeyChord(boolean main, boolean shift, boolean alt, String key) {
    private static final String MAIN = "M1";
    private static final String SHIFT = "M2";
    private static final String ALT = "M3";

    /** Reads what the application model writes, such as {@code M1+M2+F}; empty for anything else. */
    public static Optional<KeyChord> read(String sequence) {
        String said = sequence.strip().toUpperCase(Locale.ROOT);
        boolean plus = said.endsWith("++") || said.equals("+");
        String body = plus ? said.substring(0, Math.max(0, said.length() - 2)) : said;
        List<String> parts = new ArrayList<>(body.isEmpty() ? List.of() : Arrays.asList(body.split("\\+")));
        if (plus) {
            parts.add("+");
        }
        if (parts.isEmpty() || parts.getLast().isBlank() || parts.getLast().contains(" ")) {
            return Optional.empty();
        }
        List<String> held = parts.subList(0, parts.size() - 1);
        boolean known = List.of(MAIN, SHIFT, ALT).containsAll(held) && !List.of(MAIN, SHIFT, ALT).contains(parts.getLast());
        return known ? Optional.of(new KeyChord(held.contains(MAIN), held.contains(SHIFT), held.contains(ALT), parts.getLast()))
                : Optional.empty();
    }

    /** As the application model writes it. */
    public String sequence() {
        return joined(MAIN, SHIFT, ALT, key);
    }

    /** As a person reads it: Ctrl+Shift+F, in French Ctrl+Maj+F. */
    public String words() {
        return joined(Messages.text("key.main"), Messages.text("key.shift"), Messages.text("key.alt"), name());
    }

    /** Whether a command may have it: letters alone code by name, Shift alone writes capitals. */
    public boolean serves() {
        return main || alt || key.matches("F\\d{1,2}");
    }

    private String joined(String one, String two, String three, String last) {
        List<String> parts = new ArrayList<>();
        if (main) {
            parts.add(one);
        }
        if (shift) {
            parts.add(two);
        }
        if (alt) {
            parts.add(three);
        }
        parts.add(last);
        return String.join("+", parts);
    }

    private String name() {
        return switch (key) {
            case "CR" -> Messages.text("key.enter");
            case "DEL" -> Messages.text("key.delete");
            case "INSERT" -> Messages.text("key.insert");
            case "HOME" -> Messages.text("key.home");
            case "END" -> Messages.text("key.end");
            case "PAGE_UP" -> Messages.text("key.pageUp");
            case "PAGE_DOWN" -> Messages.text("key.pageDown");
            case "SPACE" -> Messages.text("key.space");
            case "TAB" -> Messages.text("key.tab");
            case "ARROW_UP" -> "↑";
            case "ARROW_DOWN" -> "↓";
            case "ARROW_LEFT" -> "←";
            case "ARROW_RIGHT" -> "→";
            default -> key;
        };
    }
}
