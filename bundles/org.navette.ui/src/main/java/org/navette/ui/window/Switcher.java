package org.navette.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The perspectives by name at the right of the tool bar, while a study is open. */
public final class Switcher {
    private final StudySession session;
    private final Parts parts;
    private final Map<String, FlatButton> buttons = new LinkedHashMap<>();

    @Inject
    public Switcher(StudySession session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(new Composite(parent, SWT.NONE), session, this::build, event -> { });
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) org.osgi.service.event.Event event) {
        mark();
    }

    private void build(Composite root) {
        buttons.clear();
        root.setBackground(Theme.current().surface());
        GridLayout layout = Space.plain(1 + Parts.PERSPECTIVES.size());
        layout.marginWidth = Space.PAD;
        layout.horizontalSpacing = Space.TIGHT;
        root.setLayout(layout);
        Label room = new Label(root, SWT.NONE);
        room.setBackground(Theme.current().surface());
        room.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        if (session.study().isPresent()) {
            Parts.PERSPECTIVES.forEach(id -> button(root, id));
        }
        mark();
    }

    private void button(Composite root, String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        FlatButton button = FlatButton.words(root, null, Messages.text("perspective." + name),
                Messages.text("perspective." + name + ".tip", 1 + Parts.PERSPECTIVES.indexOf(id)), () -> parts.perspective(id));
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        buttons.put(id, button);
    }

    private void mark() {
        String now = parts.perspective();
        buttons.forEach((id, button) -> {
            if (!button.isDisposed()) {
                button.choose(id.equals(now));
            }
        });
    }
}
