package org.navette.app;

import java.util.Locale;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.swt.widgets.Display;
import org.navette.core.language.Catalogue;
import org.navette.core.log.LogFile;
import org.navette.ui.keys.ModelKeys;
import org.navette.ui.look.FaintIcons;
import org.navette.ui.look.Look;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.SystemControls;
import org.navette.ui.widgets.theme.Theme;

/** Makes the session, and sets language and theme before the first control is drawn. */
public final class LifeCycle {
    private StudySession session;
    private LogFile log;

    @PostContextCreate
    void begin(IEclipseContext context) {
        log = LogFile.open();
        Display display = Display.getCurrent();
        Settings settings = Settings.ofUser();
        Locale locale = Look.language(settings);
        Locale.setDefault(locale);
        Catalogue.speak(locale);
        context.set(TranslationService.LOCALE, locale);
        session = new StudySession(display::asyncExec, settings, new Problems());
        context.set(StudySession.class, session);
    }

    @ProcessAdditions
    void dress(MApplication application) {
        new ModelKeys(application, session.settings());
        FaintIcons.name(application);
        Look.letters(session.settings());
        Theme.use(Look.theme(session.settings()));
        SystemControls.follow(Theme.current());
    }

    @PreSave
    void end() {
        session.close();
        log.close();
    }
}
