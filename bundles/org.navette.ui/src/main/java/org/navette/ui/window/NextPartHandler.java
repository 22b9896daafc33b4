package org.navette.ui.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.navette.ui.session.StudySession;

/** F6: the next part, in the order of the keys Alt+1 to Alt+7. */
public final class NextPartHandler {
    private static final List<String> ORDER = List.of(Parts.DOCUMENTS, Parts.READING, Parts.CROSSTAB, Parts.CODEBOOK, Parts.SEARCH,
            Parts.SAMPLES, Parts.AGREEMENT);

    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts, EPartService service) {
        MPart active = service.getActivePart();
        int at = active == null ? -1 : ORDER.indexOf(active.getElementId());
        parts.activate(ORDER.get((at + 1) % ORDER.size()));
    }
}
