package org.navette.ui.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.study.Saved;
import org.navette.ui.Messages;
import org.navette.ui.crosstab.CrosstabPart;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;
import org.navette.ui.window.Parts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Which kept tables make the report, in which order, with the one in hand counted beside the list. */
public final class ReportPart {
    private final StudySession session;
    private final Parts parts;
    private Composite root;
    private SashForm sash;
    private EmptyState empty;
    private ReportSheet sheet;
    private TablePreview preview;

    @Inject
    public ReportPart(StudySession session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (sheet != null && sheet.focus()) {
            return;
        }
        if (empty != null && !empty.isDisposed()) {
            empty.actions().setFocus();
        }
    }

    private void build(Composite made) {
        root = made;
        root.setLayout(new StackLayout());
        empty = new EmptyState(root, "crosstab", Messages.text("report.none"), Messages.text("report.none.sentence"));
        Composite ways = empty.actions();
        ways.setLayout(Space.plain(2));
        new FlatButton(ways, "crosstab", Messages.text("report.none.deed"), Messages.text("report.none.deed"), true,
                () -> parts.activate(Parts.CROSSTAB));
        FlatButton.words(ways, "export", Messages.text("report.standard"), Messages.text("report.standard.tip"), this::standard);
        sash = new SashForm(root, SWT.HORIZONTAL);
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        sheet = new ReportSheet(sash, session, this::chosen, this::standard);
        preview = new TablePreview(sash, session, this::reopen);
        sash.setWeights(34, 66);
        ((StackLayout) root.getLayout()).topControl = empty;
        read();
    }

    private void hear(SessionEvent event) {
        if (event instanceof SessionEvent.Changed changed && changed.touches("saved")) {
            read();
        }
    }

    private void read() {
        session.read("report-tables", study -> study.saved().list(Saved.Kind.TABLE), kept -> {
            if (!sash.isDisposed()) {
                sheet.offer(kept);
                ((StackLayout) root.getLayout()).topControl = kept.isEmpty() ? empty : sash;
                root.layout();
            }
        });
    }

    private void chosen(Saved table) {
        preview.show(table);
    }

    private void standard() {
        if (session.study().isPresent()) {
            new ReportExport(session).ask(root.getShell(), List.of());
        }
    }

    private void reopen(Saved table) {
        parts.activate(Parts.CROSSTAB).map(CrosstabPart.class::cast).ifPresent(part -> part.ask(KeptTable.read(table.content())));
    }
}
