package org.navette.ui.look;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Theme;

import jakarta.inject.Named;

/** View › Theme › Light, Dark. */
public final class ThemeHandler {
    @Execute
    public void execute(StudySession session, IThemeEngine engine, @Named("org.navette.parameter.theme") String theme) {
        Look.theme(theme.equals("dark") ? Theme.DARK : Theme.LIGHT, session, engine);
    }
}
