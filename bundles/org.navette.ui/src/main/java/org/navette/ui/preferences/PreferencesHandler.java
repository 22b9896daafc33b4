package org.navette.ui.preferences;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.look.Outfit;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Edit › Preferences. */
public final class PreferencesHandler {
    private static final String MODEL = "platform:/plugin/org.navette.app";
    private static final String EVERYWHERE = "org.eclipse.ui.contexts.dialogAndWindow";

    @Execute
    public void execute(Shell shell, StudySession session, MApplication application, IThemeEngine engine, ILocaleChangeService locales,
            Parts parts) {
        dialog(shell, session, application, new Outfit(session, engine, locales), parts).open();
    }

    /** The dialog, wired to the window. */
    public static PreferencesDialog dialog(Shell shell, StudySession session, MApplication application, Outfit outfit, Parts parts) {
        KeyQuiet quiet = now -> {
            EContextService contexts = application.getContext().get(EContextService.class);
            if (now) {
                contexts.deactivateContext(EVERYWHERE);
            } else {
                contexts.activateContext(EVERYWHERE);
            }
        };
        return new PreferencesDialog(shell, session, outfit,
                key -> key.startsWith("%") ? application.getContext().get(TranslationService.class).translate(key, MODEL) : key, quiet,
                () -> parts.activate(Parts.CODEBOOK));
    }
}
