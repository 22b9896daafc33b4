package org.navette.ui.palette;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.StudyActions;
import org.navette.ui.window.Parts;

/** View › Command palette. */
public final class PaletteHandler {
    private static final String RECENT = "palette.recent";
    /** Fewer letters would find too many documents. */
    private static final int LETTERS = 2;

    @Execute
    public void execute(MApplication application, StudySession session, Parts parts) {
        IEclipseContext context = application.getChildren().getFirst().getContext();
        MPart active = context.get(EPartService.class).getActivePart();
        Shell shell = (Shell) application.getChildren().getFirst().getWidget();
        PaletteModel model = new PaletteModel(session.settings().get(RECENT).map(r -> List.of(r.split("\n"))).orElse(List.of()));
        model.add(new CommandItems(application, context.get(ECommandService.class), context.get(EHandlerService.class)).all());
        model.add(studies(session));
        StudyItems study = new StudyItems(session, parts, active == null ? "" : active.getElementId());
        Palette[] palette = new Palette[1];
        palette[0] = new Palette(shell, model, item -> {
            session.settings().put(RECENT, String.join("\n", model.used(item)));
            shell.getDisplay().asyncExec(item.deed());
        }, typed -> documents(session, study, model, typed, palette));
        palette[0].open();
        session.read("palette", study::of, items -> {
            model.add(items);
            palette[0].refill();
        });
    }

    private static void documents(StudySession session, StudyItems study, PaletteModel model, String typed, Palette[] palette) {
        model.documents(List.of());
        if (typed.strip().length() >= LETTERS) {
            session.read("palette-documents", s -> study.documents(s, typed), found -> {
                if (typed.equals(palette[0].typed())) {
                    model.documents(found);
                    palette[0].refill();
                }
            });
        }
    }

    private static List<PaletteItem> studies(StudySession session) {
        List<PaletteItem> items = new ArrayList<>();
        for (Path file : session.settings().recent()) {
            items.add(new PaletteItem("study " + file, Group.STUDY, file.getFileName().toString().replace(".navette", ""), "",
                    () -> new StudyActions(session).open(file)));
        }
        return items;
    }
}
