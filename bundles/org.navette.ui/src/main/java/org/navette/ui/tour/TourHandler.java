package org.navette.ui.tour;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Help › Guided tour. */
public final class TourHandler {
    @CanExecute
    public boolean possible() {
        return TourDeeds.corpus().folder().isPresent();
    }

    @Execute
    public void execute(TourGuide guide) {
        guide.command();
    }
}
