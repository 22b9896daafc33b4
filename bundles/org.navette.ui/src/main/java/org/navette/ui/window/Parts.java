package org.navette.ui.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/** Finds parts and perspectives of the application model by their ids and brings them to the front. */
public final class Parts {
    public static final String WELCOME = "org.navette.perspective.welcome";
    public static final String STUDY = "org.navette.perspective.study";
    public static final String DOCUMENTS = "org.navette.part.documents";
    public static final String READING = "org.navette.part.reading";
    public static final String CODEBOOK = "org.navette.part.codebook";
    public static final String SEARCH = "org.navette.part.search";
    public static final String VERBATIMS = "org.navette.part.verbatims";
    public static final String SAMPLES = "org.navette.part.samples";
    public static final String AGREEMENT = "org.navette.part.agreement";
    public static final String CROSSTAB = "org.navette.part.crosstab";

    private final MApplication application;
    private final EModelService models;

    @Inject
    public Parts(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** The window. */
    public MWindow window() {
        return application.getChildren().getFirst();
    }

    /** Shows a perspective. */
    public void perspective(String id) {
        List<MPerspective> found = models.findElements(application, id, MPerspective.class);
        service().ifPresent(service -> found.forEach(service::switchPerspective));
    }

    /** Brings a part to the front and gives it the focus. @return its object, when it is rendered */
    public Optional<Object> activate(String id) {
        return service().map(service -> service.showPart(id, PartState.ACTIVATE)).map(MPart::getObject);
    }

    private Optional<EPartService> service() {
        return Optional.ofNullable(window().getContext()).map(context -> context.get(EPartService.class));
    }
}
