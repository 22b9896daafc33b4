package org.navette.ui.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** Finds parts and perspectives of the application model by their ids and brings them to the front. */
public final class Parts {
    public static final String WELCOME = "org.navette.perspective.welcome";
    public static final String IMPORT = "org.navette.perspective.import";
    public static final String CODE = "org.navette.perspective.code";
    public static final String ANALYSE = "org.navette.perspective.analyse";
    public static final String REPORTING = "org.navette.perspective.report";
    /** The perspectives of a study, in the order of the work and of the keys. */
    public static final List<String> PERSPECTIVES = List.of(IMPORT, CODE, ANALYSE, REPORTING);
    public static final String SOURCES = "org.navette.part.sources";
    public static final String DOCUMENTS = "org.navette.part.documents";
    public static final String READING = "org.navette.part.reading";
    public static final String CODEBOOK = "org.navette.part.codebook";
    public static final String SEARCH = "org.navette.part.search";
    public static final String MEMOS = "org.navette.part.memos";
    public static final String SEGMENTS = "org.navette.part.segments";
    public static final String VERBATIMS = "org.navette.part.verbatims";
    public static final String SAMPLES = "org.navette.part.samples";
    public static final String AGREEMENT = "org.navette.part.agreement";
    public static final String CROSSTAB = "org.navette.part.crosstab";
    public static final String ANALYSES = "org.navette.part.analyses";
    public static final String AUDIT = "org.navette.part.audit";
    public static final String REPORT = "org.navette.part.report";

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

    /** The perspective in front. */
    public String perspective() {
        MPerspective active = models.getActivePerspective(window());
        return active == null ? WELCOME : active.getElementId();
    }

    /** The part that has the focus; empty when none has. */
    public String active() {
        return service().map(EPartService::getActivePart).map(MPart::getElementId).orElse("");
    }

    /** Shows a perspective and gives the focus to the part of it that was used last. */
    public void perspective(String id) {
        List<MPerspective> found = models.findElements(application, id, MPerspective.class);
        service().ifPresent(service -> found.forEach(service::switchPerspective));
    }

    /**
     * Brings a part to the front and gives it the focus: in the perspective shown when that has it, else in the first one
     * that has. @return its object, when it is rendered
     */
    public Optional<Object> activate(String id) {
        if (!of(perspective()).contains(id)) {
            PERSPECTIVES.stream().filter(p -> of(p).contains(id)).findFirst().ifPresent(this::perspective);
        }
        return service().map(service -> service.showPart(id, PartState.ACTIVATE)).map(MPart::getObject);
    }

    /** Gives the focus back to the active part when what had it is gone: without one no key is heard, not even those of commands. */
    public void refocus() {
        if (!(window().getWidget() instanceof Shell shell) || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        Control focus = shell.getDisplay().getFocusControl();
        if (focus == null || focus == shell) {
            service().map(EPartService::getActivePart)
                    .ifPresent(part -> window().getContext().get(IPresentationEngine.class).focusGui(part));
        }
    }

    /** What draws a part; empty before it was shown for the first time. */
    public Optional<Object> widget(String id) {
        return service().map(service -> service.findPart(id)).map(MPart::getWidget);
    }

    /** Ids of the parts of a perspective, from left to right and by tab. */
    public List<String> of(String perspective) {
        return models.findElements(application, perspective, MPerspective.class).stream()
                .flatMap(p -> models.findElements(p, null, MPlaceholder.class).stream()).map(MPlaceholder::getElementId).toList();
    }

    private Optional<EPartService> service() {
        return Optional.ofNullable(window().getContext()).map(context -> context.get(EPartService.class));
    }
}
