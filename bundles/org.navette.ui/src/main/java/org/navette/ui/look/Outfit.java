package org.navette.ui.look;

import java.util.Locale;

import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.SystemControls;
import org.navette.ui.widgets.theme.Theme;

/** Puts the user's choices of look and language on the window, at once. */
public record Outfit(StudySession session, IThemeEngine engine, ILocaleChangeService locales) {

    /** Draws everything anew in the chosen theme, colours and letters. */
    public void wear() {
        Theme theme = Look.theme(session.settings(), Preference.THEME.in(session.settings()));
        Look.letters(session.settings());
        SystemControls.follow(theme);
        engine.setTheme(theme.id(), false);
        Theme.use(theme);
        tabs();
        session.fire(new SessionEvent.LookChanged());
    }

    /** Says everything anew in the chosen language. */
    public void speak() {
        Locale locale = Look.chosenLanguage(session.settings());
        Catalogue.speak(locale);
        Locale.setDefault(locale);
        locales.changeApplicationLocale(locale);
        session.fire(new SessionEvent.LookChanged());
    }

    /** The names of parts stand in letters of the chosen size. */
    public static void tabs() {
        for (Shell shell : Display.getCurrent().getShells()) {
            tabs(shell);
        }
    }

    private static void tabs(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof CTabFolder folder) {
                folder.setFont(Fonts.BODY.get());
                folder.setTabHeight(Math.max(30, Fonts.BODY.get().getFontData()[0].getHeight() * 3));
            }
            if (child instanceof Composite inner) {
                tabs(inner);
            }
        }
    }
}
