package org.navette.ui.look;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** View › Theme › Light, Dark. */
public final class ThemeHandler {
    @Execute
    public void execute(StudySession session, IThemeEngine engine, ILocaleChangeService service,
            @Named("org.navette.parameter.theme") String theme) {
        Preference.THEME.put(session.settings(), theme);
        new Outfit(session, engine, service).wear();
    }
}
