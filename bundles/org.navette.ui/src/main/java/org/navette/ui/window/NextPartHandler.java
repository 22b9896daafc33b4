package org.navette.ui.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.navette.ui.session.StudySession;

/** F6: the next part of the perspective, from left to right and by tab. */
public final class NextPartHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts, EPartService service) {
        MPart active = service.getActivePart();
        List<String> order = parts.of(parts.perspective());
        int at = active == null ? -1 : order.indexOf(active.getElementId());
        if (!order.isEmpty()) {
            parts.activate(order.get((at + 1) % order.size()));
        }
    }
}
