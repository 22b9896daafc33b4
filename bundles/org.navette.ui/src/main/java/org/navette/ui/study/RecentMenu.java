package org.navette.ui.study;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

import jakarta.inject.Inject;

/** File › Recent studies: filled when it is shown. */
public final class RecentMenu {
    @Inject
    private EModelService models;

    /** Opens one of them. */
    static final class Reopen {
        private final Path study;

        Reopen(Path study) {
            this.study = study;
        }

        @Execute
        public void execute(StudySession session, Shell shell) {
            new RecentStudies(session).open(shell, study);
        }
    }

    /** Forgets them all. */
    static final class Clear {
        @CanExecute
        public boolean possible(StudySession session) {
            return !new RecentStudies(session).all().isEmpty();
        }

        @Execute
        public void execute(StudySession session) {
            new RecentStudies(session).clear();
        }
    }

    @AboutToShow
    public void fill(List<MMenuElement> items, StudySession session) {
        List<Path> all = new RecentStudies(session).all();
        if (all.isEmpty()) {
            items.add(item(Messages.text("recent.none"), new Clear())); // grey: there is nothing to clear
            return;
        }
        for (Path study : all) {
            String name = RecentStudies.name(study).replace("&", "&&");
            items.add(item(RecentStudies.gone(study) ? Messages.text("recent.item.gone", name)
                    : Messages.text("recent.item", name, String.valueOf(study.getParent()).replace("&", "&&")), new Reopen(study)));
        }
        items.add(models.createModelElement(org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator.class));
        items.add(item(Messages.text("recent.clear"), new Clear()));
    }

    private MDirectMenuItem item(String words, Object deed) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setLabel(words);
        item.setObject(deed);
        return item;
    }
}
