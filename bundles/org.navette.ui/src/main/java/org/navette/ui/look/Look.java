package org.navette.ui.look;

import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.navette.core.study.CodeColours;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.Settings;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Theme;

/** What theme, letters, colours and language the user's choices come to. */
public final class Look {
    /** Of before any choice was followed. */
    private static final Locale SYSTEM = Locale.getDefault();
    private static CodeColours codes = CodeColours.SAFE;

    private Look() {
    }

    /** The theme to start with: system property {@code navette.theme}, else the user's choice, in the user's colours. */
    public static Theme theme(Settings settings) {
        return theme(settings, System.getProperty("navette.theme", Preference.THEME.in(settings)));
    }

    static Theme theme(Settings settings, String word) {
        boolean dark = word.equals("dark") || word.equals("system") && Display.isSystemDarkTheme();
        return (dark ? Theme.DARK : Theme.LIGHT).with(Preference.POSITIVE.said(settings).orElse(null),
                Preference.NEGATIVE.said(settings).orElse(null), Preference.HIGHLIGHT.said(settings).orElse(null));
    }

    /** The language to start with: {@code -nl}, else the user's choice, else the system's. */
    public static Locale language(Settings settings) {
        String word = System.getProperty("osgi.nl.user");
        return word != null ? Locale.forLanguageTag(word.replace('_', '-')) : chosenLanguage(settings);
    }

    static Locale chosenLanguage(Settings settings) {
        String word = Preference.LANGUAGE.in(settings);
        return word.equals("system") ? SYSTEM : Locale.forLanguageTag(word);
    }

    /** Letters and code colours as chosen; what is drawn from now on has them. */
    public static void letters(Settings settings) {
        codes = CodeColours.valueOf(Preference.PALETTE.in(settings).toUpperCase(Locale.ROOT));
        Fonts.choose(fonts(settings));
    }

    static Fonts.Choice fonts(Settings settings) {
        return new Fonts.Choice(Preference.FAMILY.in(settings), Preference.READING.number(settings), Preference.GRID.number(settings),
                Preference.SCALE.number(settings), Preference.SPACING.number(settings));
    }

    /** The colours that new codes are offered. */
    public static CodeColours codeColours() {
        return codes;
    }
}
