package org.navette.ui.look;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.navette.core.language.Catalogue;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Marks in the menus which theme, which language and which way to show the machine's opinion is in force. */
public final class Ticks {
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private StudySession session;

    @PostConstruct
    void listen() {
        session.on(event -> mark());
    }

    private void mark() {
        Map<String, String> chosen = Map.of("org.navette.parameter.theme", Theme.current() == Theme.DARK ? "dark" : "light",
                "org.navette.parameter.language", Catalogue.locale().getLanguage(),
                "org.navette.parameter.machine", session.machine().word());
        for (MHandledMenuItem item : models.findElements(application, null, MHandledMenuItem.class, List.of(), EModelService.IN_MAIN_MENU)) {
            for (MParameter parameter : item.getParameters()) {
                String value = chosen.get(parameter.getName());
                if (value != null) {
                    item.setSelected(value.equals(parameter.getValue()));
                }
            }
        }
    }
}
