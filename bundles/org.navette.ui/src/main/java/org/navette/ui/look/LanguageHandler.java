package org.navette.ui.look;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** View › Language › English, Français. */
public final class LanguageHandler {
    @Execute
    public void execute(StudySession session, ILocaleChangeService service,
            @Named("org.navette.parameter.language") String language) {
        Look.language(Locale.forLanguageTag(language), session, service);
    }
}
