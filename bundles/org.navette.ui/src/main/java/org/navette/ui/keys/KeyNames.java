package org.navette.ui.keys;

import java.util.function.Function;

/** Names of deeds in the language of the window. */
public final class KeyNames {
    private final Function<String, String> words;

    /** @param words what a key of the application model's words says */
    public KeyNames(Function<String, String> words) {
        this.words = words;
    }

    /** As a list shows it: the command, and its value behind a colon. */
    public String of(KeyEntry entry) {
        String name = plain(entry.name());
        return entry.detail().isEmpty() ? name : name + " : ".substring(java.util.Locale.getDefault().getLanguage().equals("fr") ? 0 : 1)
                + plain(entry.detail());
    }

    private String plain(String key) {
        return words.apply(key).replace("&", "").replace("…", "");
    }
}
