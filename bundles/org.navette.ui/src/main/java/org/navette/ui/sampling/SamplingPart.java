package org.navette.ui.sampling;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Coder;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.coder.CoderChooser;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.memos.MemoSigns;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;
import org.navette.ui.window.Parts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The samples of the study: draw, give to coders, code, and how far all that is. */
public final class SamplingPart {
    private final StudySession session;
    private final AgreementDoor agreement;
    private List<SampleSheet> sheets = List.of();
    private String chosen;
    private Composite stack;
    private Composite page;
    private EmptyState empty;
    private VirtualGrid grid;
    private SampleDetail detail;
    private FlatButton drawing;
    private boolean stale;
    private final MemoSigns signs;

    @Inject
    public SamplingPart(StudySession session, Parts parts) {
        this.session = session;
        signs = new MemoSigns(session, this::redraw);
        agreement = new AgreementDoor(parts);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.control().isDisposed()) {
            if (stale) {
                refresh();
            }
            (sheets.isEmpty() ? drawing : grid.control()).setFocus();
        }
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        Composite bar = new Composite(root, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        bar.setLayout(Space.padded(2, Space.GAP));
        bar.setLayoutData(Space.wide());
        drawing = draw(bar, root.getShell());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        SashForm sash = new SashForm(stack, SWT.VERTICAL);
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        page = sash;
        grid = new VirtualGrid(sash, columns(), rows(), Space.row() + 2, Messages.text("samples.list"));
        grid.onSelect(row -> choose(sheets.get(row)));
        grid.onOpen(row -> enter(root.getShell(), sheets.get(row)));
        new MemoDoor(session, grid.control(), () -> chosen().map(sheet -> Subject.of(Subject.Kind.SAMPLE, sheet.sample().id()))).withMenu();
        signs.read();
        detail = new SampleDetail(sash, session, sheet -> assign(root.getShell(), sheet), sheet -> agreement.open(sheet.sample().name()));
        sash.setWeights(38, 62);
        empty = new EmptyState(stack, "sample", Messages.text("samples.none"), Messages.text("samples.none.sentence"));
        draw(empty.actions(), root.getShell());
        sheets = List.of();
        refresh();
    }

    private FlatButton draw(Composite where, Shell shell) {
        FlatButton button = new FlatButton(where, "sample", Messages.text("samples.draw"), Messages.text("samples.draw.tip"), true,
                () -> DrawSampleHandler.ask(session, shell, this::look));
        button.setEnabled(session.mayEdit());
        return button;
    }

    private void redraw() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.redraw();
        }
    }

    private void hear(SessionEvent event) {
        signs.hear(event);
        switch (event) {
            case SessionEvent.Changed changed when changed.touches("sample", "sample_unit", "assignment", "coding", "sentiment_tag") -> later();
            case SessionEvent.CoderChosen coder -> later();
            case SessionEvent.Closed closed -> chosen = null;
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    /** Counting takes a while: a part that nobody sees does it when it is looked at. */
    private void later() {
        stale = true;
        if (stack.isVisible()) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        session.read("samples-progress", SampleSheet::all, read -> {
            if (!grid.control().isDisposed()) {
                show(read);
            }
        });
    }

    private void show(List<SampleSheet> read) {
        boolean waiting = sheets.isEmpty() && drawing.isFocusControl();
        boolean more = read.size() > sheets.size() && !sheets.isEmpty();
        sheets = read;
        grid.refresh();
        ((StackLayout) stack.getLayout()).topControl = read.isEmpty() ? empty : page;
        stack.layout();
        if (!read.isEmpty()) {
            SampleSheet now = more ? read.getLast()
                    : read.stream().filter(s -> s.sample().name().equals(chosen)).findFirst().orElse(read.getLast());
            grid.select(read.indexOf(now));
            choose(now);
            if (waiting) {
                grid.control().setFocus(); // the samples have come since
            }
        }
    }

    private void choose(SampleSheet sheet) {
        chosen = sheet.sample().name();
        detail.show(sheet);
    }

    /** The sheet that is looked at. */
    public Optional<SampleSheet> chosen() {
        return sheets.stream().filter(s -> s.sample().name().equals(chosen)).findFirst();
    }

    /** Looks at a sample by its name, at once or when it is read. */
    public void look(String name) {
        chosen = name;
        refresh();
    }

    /** Asks who is to code the sample that is looked at; nothing happens without one. */
    public void assign() {
        chosen().filter(sheet -> session.mayEdit()).ifPresent(sheet -> assign(stack.getShell(), sheet));
    }

    /** Begins or goes on with the coder's list of the sample that is looked at; without a list the part says what is missing. */
    public void code() {
        chosen().filter(sheet -> sheet.given(session.who())).ifPresent(sheet -> new CodingRound(session).begin(sheet.sample().name()));
    }

    /** What comes next for a sample: giving it to coders, saying who one is, coding one's own list. */
    private void enter(Shell shell, SampleSheet sheet) {
        if (sheet.given(session.who())) {
            new CodingRound(session).begin(sheet.sample().name());
        } else if (!sheet.progress().coders().isEmpty()) {
            new CoderChooser(session).open(shell);
        } else if (session.mayEdit()) {
            assign(shell, sheet);
        }
    }

    private void assign(Shell shell, SampleSheet sheet) {
        session.read("coders", s -> s.codings().coders().stream().filter(c -> !c.machine()).map(Coder::name).toList(),
                people -> new AssignSampleDialog(shell, session, sheet, people).ask());
    }

    private static List<GridColumn> columns() {
        return List.of(GridColumn.rest("name", Messages.text("samples.name"), 110, false),
                GridColumn.figure("size", Messages.text("samples.size"), 62).unsorted(),
                GridColumn.figure("frame", Messages.text("samples.frame"), 70).unsorted(),
                GridColumn.text("strata", Messages.text("samples.strata"), 110).unsorted(),
                GridColumn.figure("coded", Messages.text("samples.progress"), 76).unsorted());
    }

    private GridRows rows() {
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        return new GridRows() {
            @Override
            public int count() {
                return sheets.size();
            }

            @Override
            public String text(int row, int column) {
                SampleSheet sheet = sheets.get(row);
                return switch (column) {
                    case 0 -> signs.named(sheet.sample().name(), Subject.Kind.SAMPLE, sheet.sample().id());
                    case 1 -> number.format(sheet.sample().size());
                    case 2 -> number.format(sheet.sample().frame());
                    case 3 -> sheet.strata();
                    default -> sheet.share();
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column == 3 && sheets.get(row).sample().strata().isEmpty();
            }
        };
    }
}
