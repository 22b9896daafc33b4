package org.navette.core.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;

/** The sentences of one bundle, in English ({@code messages.properties}) and French ({@code messages_fr.properties}). */
public final class Catalogue {
    private static volatile Locale locale = supported(Locale.getDefault());
    private static final ThreadLocal<Locale> ASIDE = new ThreadLocal<>();
    private final Class<?> owner;

    /** @param owner a class beside whose {@code messages*.properties} the sentences stand */
    public Catalogue(Class<?> owner) {
        this.owner = owner;
    }

    /** The language the user reads: English or French. */
    public static Locale locale() {
        Locale aside = ASIDE.get();
        return aside == null ? locale : aside;
    }

    /** Sets the language of the whole application; anything but French is English. */
    public static void speak(Locale wanted) {
        locale = supported(wanted);
    }

    /** Does work on this thread as if the user read another language: a report's tables speak the study's. */
    public static <T> T speaking(Locale wanted, Supplier<T> work) {
        Locale before = ASIDE.get();
        ASIDE.set(supported(wanted));
        try {
            return work.get();
        } finally {
            if (before == null) {
                ASIDE.remove();
            } else {
                ASIDE.set(before);
            }
        }
    }

    /** The sentence in the user's language, with {0}, {1} … filled in. */
    public String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    /** The sentence in a given language: reports may speak another one than the window. */
    public String text(Locale language, String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(language).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** Every key of a language, for the test that holds the languages together. */
    public Set<String> keys(Locale language) {
        return bundle(language).keySet();
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(owner.getPackageName() + ".messages",
                language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT, owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
