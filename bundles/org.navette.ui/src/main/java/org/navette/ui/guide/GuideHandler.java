package org.navette.ui.guide;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** Help › Contents: the page about the part one is in. */
public final class GuideHandler {
    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, StudySession session,
            @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        GuideWindow.show(shell, session, Guide.topicOf(part == null ? null : part.getElementId()));
    }
}
