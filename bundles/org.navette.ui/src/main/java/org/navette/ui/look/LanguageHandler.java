package org.navette.ui.look;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** View › Language › English, Français. */
public final class LanguageHandler {
    @Execute
    public void execute(StudySession session, IThemeEngine engine, ILocaleChangeService service,
            @Named("org.navette.parameter.language") String language) {
        Preference.LANGUAGE.put(session.settings(), language);
        new Outfit(session, engine, service).speak();
    }
}
