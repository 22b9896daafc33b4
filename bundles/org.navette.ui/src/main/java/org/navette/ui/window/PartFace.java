package org.navette.ui.window;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.look.Outfit;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Theme;

/** The changing content of a part: built anew when a study is opened or closed and when theme or language change. */
public final class PartFace {
    private final Composite parent;
    private final Consumer<Composite> build;
    private Composite content;

    /**
     * @param build   puts the controls on an empty composite
     * @param onEvent hears every event behind the rebuilding
     */
    public PartFace(Composite parent, StudySession session, Consumer<Composite> build, Consumer<SessionEvent> onEvent) {
        this.parent = parent;
        this.build = build;
        parent.setLayout(new FillLayout());
        rebuild();
        if (Fonts.choice().percent() != Fonts.Choice.USUAL.percent()) {
            parent.getDisplay().asyncExec(Outfit::tabs); // the folder of a room that is entered later comes with the system's letters
        }
        Runnable stop = session.on(event -> {
            if (event instanceof SessionEvent.Opened || event instanceof SessionEvent.Closed
                    || event instanceof SessionEvent.LookChanged) {
                rebuild();
            }
            onEvent.accept(event);
        });
        parent.addListener(SWT.Dispose, e -> stop.run());
    }

    /** Builds the content again. */
    public void rebuild() {
        parent.setRedraw(false);
        if (content != null) {
            content.dispose();
        }
        content = new Composite(parent, SWT.NONE);
        content.setBackground(Theme.current().surface());
        build.accept(content);
        Dress.all(parent);
        parent.layout(true, true);
        parent.setRedraw(true);
    }
}
