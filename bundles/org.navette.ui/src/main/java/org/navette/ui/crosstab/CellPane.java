package org.navette.ui.crosstab;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.Evidence.Verbatim;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Below the table: the verbatims of the chosen cell, and beside them tests and notes. */
final class CellPane {
    private static final int THREE_LINES = 58;
    private final Composite stack;
    private final EmptyState empty;
    private final VirtualGrid grid;
    private final Label title;
    private final StyledText notes;
    private List<Verbatim> verbatims = List.of();

    CellPane(Composite parent, StudySession session) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL);
        sides.setBackground(Theme.current().line());
        sides.setSashWidth(3);
        Composite left = side(sides);
        title = heading(left, Messages.text("crosstab.verbatims"));
        stack = new Composite(left, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        empty = new EmptyState(stack, "reading", Messages.text("crosstab.choose.cell"), Messages.text("crosstab.choose.cell.sentence"));
        grid = new VirtualGrid(stack, List.of(GridColumn.rest("quote", Messages.text("column.quote"), 260, true),
                GridColumn.text("document", Messages.text("column.document"), 110).unsorted(),
                GridColumn.text("customer", Messages.text("column.customer"), 90).unsorted()), rows(), THREE_LINES,
                Messages.text("crosstab.verbatims"));
        grid.onSelect(row -> open(session, row, false));
        grid.onOpen(row -> open(session, row, true));
        ((StackLayout) stack.getLayout()).topControl = empty;
        Composite right = side(sides);
        heading(right, Messages.text("crosstab.tests"));
        notes = new StyledText(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        notes.setLayoutData(Space.fill());
        notes.setFont(Fonts.LIST.get());
        notes.setMargins(Space.PAD, Space.GAP, Space.PAD, Space.GAP);
        notes.setLineSpacing(3);
        notes.setAlwaysShowScrollBars(false);
        notes.setCaret(null);
        sides.setWeights(62, 38);
    }

    private static Composite side(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        side.setBackground(Theme.current().surface());
        side.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) side.getLayout()).verticalSpacing = 0;
        return side;
    }

    private static Label heading(Composite side, String words) {
        Composite bar = new Composite(side, SWT.NONE);
        bar.setLayout(Space.padded(1, Space.GAP));
        bar.setLayoutData(Space.wide());
        Label label = new Label(bar, SWT.NONE);
        label.setFont(Fonts.STRONG.get());
        label.setText(words);
        label.setLayoutData(Space.wide());
        return label;
    }

    private static void open(StudySession session, Verbatim verbatim, boolean follow) {
        session.show(verbatim.document(), verbatim.segment(), follow);
    }

    private void open(StudySession session, int row, boolean follow) {
        open(session, verbatims.get(row), follow);
    }

    /** Shows the passages behind a cell. */
    void verbatims(String cell, List<Verbatim> found, CrosstabResult.Cell figures) {
        verbatims = found;
        title.setText(Messages.text("crosstab.verbatims.of", cell, found.size()).replace("&", "&&"));
        title.setToolTipText(interval(figures));
        empty.say(Messages.text("crosstab.no.verbatims"), Messages.text("crosstab.no.verbatims.sentence"));
        ((StackLayout) stack.getLayout()).topControl = found.isEmpty() ? empty : grid.control();
        grid.refresh();
        grid.select(-1);
        stack.layout();
    }

    private static String interval(CrosstabResult.Cell cell) {
        NumberFormat percent = NumberFormat.getPercentInstance(Catalogue.locale());
        percent.setMaximumFractionDigits(1);
        return cell.low() == null || cell.high() == null ? null
                : Messages.text("crosstab.interval", percent.format(cell.low()), percent.format(cell.high()));
    }

    /** Nothing is known any more of the table before. */
    void clear() {
        forget();
        notes.setText("");
    }

    private void forget() {
        verbatims = List.of();
        title.setText(Messages.text("crosstab.verbatims"));
        empty.say(Messages.text("crosstab.choose.cell"), Messages.text("crosstab.choose.cell.sentence"));
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
    }

    /** Shows tests and notes of a table; the verbatims of the one before go. */
    void notes(CrosstabResult result) {
        forget();
        StringBuilder words = new StringBuilder();
        List<StyleRange> bold = new ArrayList<>();
        for (CrosstabResult.Test test : result.tests()) {
            StyleRange range = new StyleRange(words.length(), test.name().length(), null, null, SWT.BOLD);
            bold.add(range);
            words.append(test.name()).append('\n').append(TestWords.of(test)).append("\n\n");
        }
        for (String note : result.notes()) {
            words.append("• ").append(note).append('\n');
        }
        words.append(words.isEmpty() ? "" : "\n").append(Messages.text("crosstab.legend"));
        if (result.cells().stream().anyMatch(cell -> cell.mean() != null)) {
            words.append(' ').append(Messages.text("crosstab.legend.mean"));
        }
        notes.setText(words.toString());
        bold.forEach(notes::setStyleRange);
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return verbatims.size();
            }

            @Override
            public String text(int row, int column) {
                Verbatim v = verbatims.get(row);
                return switch (column) {
                    case 0 -> v.quote().replaceAll("\\s+", " ");
                    case 1 -> v.name();
                    default -> v.customer() == null ? "" : v.customer();
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column > 0;
            }
        };
    }
}
