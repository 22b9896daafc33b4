package org.navette.ui.look;

import java.util.Locale;

import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.navette.core.language.Catalogue;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.SystemControls;
import org.navette.ui.widgets.theme.Theme;

/** Theme and language: at the start from what the user chose before, later at once. */
public final class Look {
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    private Look() {
    }

    /** The theme to start with: system property {@code navette.theme}, else the user's choice. */
    public static Theme theme(Settings settings) {
        String word = System.getProperty("navette.theme", settings.get(THEME).orElse("light"));
        return word.equals("dark") ? Theme.DARK : Theme.LIGHT;
    }

    /** The language to start with: {@code -nl}, else the user's choice, else the system's. */
    public static Locale language(Settings settings) {
        String word = System.getProperty("osgi.nl.user");
        return word != null ? Locale.forLanguageTag(word.replace('_', '-'))
                : settings.get(LANGUAGE).map(Locale::forLanguageTag).orElse(Locale.getDefault());
    }

    static void theme(Theme theme, StudySession session, IThemeEngine engine) {
        session.settings().put(THEME, theme.dark() ? "dark" : "light");
        SystemControls.follow(theme);
        engine.setTheme(theme.id(), false);
        Theme.use(theme);
        session.fire(new SessionEvent.LookChanged());
    }

    static void language(Locale locale, StudySession session, ILocaleChangeService service) {
        session.settings().put(LANGUAGE, locale.getLanguage());
        Catalogue.speak(locale);
        Locale.setDefault(locale);
        service.changeApplicationLocale(locale);
        session.fire(new SessionEvent.LookChanged());
    }
}
