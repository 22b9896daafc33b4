package org.navette.ui.audit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.audit.Finding;
import org.navette.store.DocumentRow;
import org.navette.ui.Messages;
import org.navette.ui.documents.DocumentListModel;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.access.TabThrough;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** One finding: its rule and examples, and beside them the documents it is about; one of these opens in the reader. */
final class FindingPane {
    private final StudySession session;
    private final DocumentListModel<DocumentRow> model;
    private final SashForm sash;
    private final Label title;
    private final StyledText words;
    private final VirtualGrid documents;

    FindingPane(Composite parent, StudySession session) {
        this.session = session;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(Space.padded(1, Space.PAD));
        title = new Label(left, SWT.WRAP);
        title.setFont(Fonts.STRONG.get());
        title.setLayoutData(Space.wide());
        words = Dress.own(Spoken.as(new StyledText(left, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), () -> title().getText()));
        words.setBackground(Theme.current().surface());
        words.setForeground(Theme.current().ink());
        words.setAlwaysShowScrollBars(false);
        words.setLayoutData(Space.fill());
        TabThrough.on(words);
        model = new DocumentListModel<>((ids, done) -> session.read("audit-documents", s -> s.documents().rows(ids), done), this::arrived);
        documents = new VirtualGrid(sash, java.util.List.of(GridColumn.text("name", Messages.text("audit.document"), Space.words(120)).unsorted(),
                GridColumn.rest("text", Messages.text("audit.text"), Space.words(90), false)), rows(), Space.row(), Messages.text("audit.documents"));
        documents.onSelect(row -> open(row, false));
        documents.onOpen(row -> open(row, true));
        ((GridLayout) left.getLayout()).marginRight = 0;
        sash.setWeights(50, 50);
    }

    Control control() {
        return sash;
    }

    private Label title() {
        return title;
    }

    /** How many documents are listed. */
    int documents() {
        return model.count();
    }

    void show(Finding finding) {
        title.setText((AuditSheet.title(finding) + ". " + AuditSheet.counted(finding)).replace("&", "&&"));
        words.setText(String.join("\n", AuditSheet.words(finding)));
        model.show(finding.documents().stream().mapToLong(Long::longValue).toArray());
        sash.setMaximizedControl(finding.documents().isEmpty() ? title.getParent() : null);
        documents.select(-1);
        documents.refresh();
        title.getParent().layout(true, true);
    }

    /** Shows a document; @param follow whether the reader takes the focus */
    void open(int row, boolean follow) {
        session.show(model.id(row), null, follow);
    }

    private void arrived() {
        if (!sash.isDisposed()) {
            documents.redraw();
        }
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return model.count();
            }

            @Override
            public String text(int row, int column) {
                return model.row(row).map(r -> column == 0 ? r.name() : r.excerpt()).orElse("");
            }

            @Override
            public boolean muted(int row, int column) {
                return column == 1;
            }
        };
    }
}
