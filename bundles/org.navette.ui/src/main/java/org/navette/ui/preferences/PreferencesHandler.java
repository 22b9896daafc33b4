package org.navette.ui.preferences;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.look.Outfit;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Edit › Preferences. */
public final class PreferencesHandler {
    private static final String MODEL = "platform:/plugin/org.navette.app";

    @Execute
    public void execute(Shell shell, StudySession session, MApplication application, IThemeEngine engine, ILocaleChangeService locales,
            Parts parts) {
        dialog(shell, session, application, new Outfit(session, engine, locales), parts).open();
    }

    /** The dialog, wired to the window. */
    public static PreferencesDialog dialog(Shell shell, StudySession session, MApplication application, Outfit outfit, Parts parts) {
        return new PreferencesDialog(shell, session, outfit,
                key -> key.startsWith("%") ? application.getContext().get(TranslationService.class).translate(key, MODEL) : key,
                () -> parts.activate(Parts.CODEBOOK));
    }
}
