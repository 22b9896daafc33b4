package org.navette.ui.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.agreement.AgreementSheet.Column;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.Chips;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The lines of a sheet, coefficients marked by how far they can be relied on, with the marks' meaning below. */
final class AgreementGrid {
    private static final int TWO_LINES = 44;
    private final AgreementSheet sheet;
    private final List<Column> columns;
    private final List<AgreementSheet.Line> lines;
    private final Composite root;
    private final VirtualGrid grid;

    AgreementGrid(Composite parent, StudySession session, AgreementSheet sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        lines = sheet.lines();
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        root.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).marginBottom = Space.GAP;
        grid = new VirtualGrid(root, columns.stream().map(AgreementGrid::column).toList(), rows(), Space.words(TWO_LINES), Messages.text("agreement.table"));
        grid.control().setLayoutData(Space.fill());
        new MemoDoor(session, grid.control(), this::code).withMenu();
        Chips legend = new Chips(root);
        legend.show(List.of(Benchmark.values()).stream().map(b -> new Chips.Chip("", b.words(), b.colour())).toList());
        org.eclipse.swt.layout.GridData wide = Space.wide();
        wide.horizontalIndent = Space.PAD;
        legend.setLayoutData(wide);
    }

    Control control() {
        return grid.control();
    }

    /** The code of the chosen line; empty on lines that are of no single code. */
    private Optional<Subject> code() {
        return grid.selectedRow().stream().mapToObj(row -> lines.get(row).code()).filter(Objects::nonNull)
                .map(code -> Subject.of(Subject.Kind.CODE, code.id())).findFirst();
    }

    void onSelect(IntConsumer line) {
        grid.onSelect(line);
    }

    void select(int line) {
        grid.select(line);
    }

    private static GridColumn column(Column column) {
        String title = column == Column.SPANS ? "α_u" : switch (column) {
            case KAPPA -> "κ";
            case ALPHA -> "α";
            case AC1 -> "AC1";
            case CODE -> Messages.text("agreement.column.code");
            case UNITS -> Messages.text("agreement.column.units");
            case OBSERVED -> Messages.text("agreement.column.observed");
            case EXPECTED -> Messages.text("agreement.column.expected");
            default -> Messages.text("agreement.column.prevalence");
        };
        String key = column.name().toLowerCase(Locale.ROOT);
        return switch (column) {
            case CODE -> new GridColumn(key, title, 150, false, false, true, false, false, null);
            case UNITS -> GridColumn.figure(key, title, 66).unsorted();
            case KAPPA, ALPHA, AC1, SPANS -> new GridColumn(key, title, 104, true, false, true, false, false, null);
            default -> GridColumn.figure(key, title, 84).unsorted();
        };
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return lines.size();
            }

            @Override
            public String text(int row, int column) {
                return AgreementSheet.text(lines.get(row), columns.get(column));
            }

            @Override
            public Color dot(int row, int column) {
                Double value = AgreementSheet.coefficient(lines.get(row).row(), columns.get(column));
                return value == null ? null : Benchmark.of(value).colour();
            }

            @Override
            public boolean muted(int row, int column) {
                return columns.get(column) == Column.EXPECTED || columns.get(column) == Column.PREVALENCE || sheet.lines().get(row).row().units() == 0;
            }
        };
    }
}
