package org.navette.ui.agreement;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.agreement.CountPairs;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.CountTable;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Of the chosen line: who judged how when the other judged how, what to bear in mind, and the documents to settle. */
final class AgreementDetail {
    private static final int LEFT = 224;
    /** Keys of columns that tell what a coder judged begin with this. */
    private static final String CODER = "coder:";
    private final StudySession session;
    private final ObjIntConsumer<List<ListDisagreements.Line>> open;
    private final Label title;
    private final Combo pair;
    private final CountTable counts;
    private final Label notes;
    private final FlatButton settle;
    private final Composite list;
    private final EmptyState none;
    private VirtualGrid grid;
    private AgreementSheet sheet;
    private int line;
    private List<ListDisagreements.Line> differences = List.of();
    private CountPairs.Result pairs = new CountPairs.Result(List.of(), List.of());

    /** @param open shows disagreements to settle, at one of them */
    AgreementDetail(Composite parent, StudySession session, ObjIntConsumer<List<ListDisagreements.Line>> open) {
        this.session = session;
        this.open = open;
        Composite root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        root.setLayout(Space.padded(2, Space.GAP));
        title = new Label(root, SWT.NONE);
        title.setFont(Fonts.STRONG.get());
        GridData words = Space.wide();
        words.widthHint = Space.words(LEFT);
        title.setLayoutData(words);
        settle = new FlatButton(root, "run", Messages.text("agreement.settle"), Messages.text("agreement.settle.tip"), true, this::first);
        Composite below = new Composite(root, SWT.NONE);
        below.setBackground(Theme.current().surface());
        below.setLayout(Space.plain(2));
        GridData fill = Space.fill();
        fill.horizontalSpan = 2;
        below.setLayoutData(fill);
        Composite left = new Composite(below, SWT.NONE);
        left.setBackground(Theme.current().surface());
        left.setLayout(Space.plain(1));
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = Space.words(LEFT);
        left.setLayoutData(narrow);
        pair = Spoken.as(new Combo(left, SWT.READ_ONLY), Messages.text("agreement.coders"));
        pair.setLayoutData(Space.wide());
        pair.addListener(SWT.Selection, e -> count());
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        counts = new CountTable(left, number::format);
        notes = new Label(left, SWT.WRAP);
        notes.setFont(Fonts.SMALL.get());
        GridData wrapped = new GridData(SWT.FILL, SWT.FILL, true, true);
        wrapped.widthHint = Space.words(LEFT);
        notes.setLayoutData(wrapped);
        list = new Composite(below, SWT.NONE);
        list.setLayout(new StackLayout());
        list.setLayoutData(Space.fill());
        none = new EmptyState(list, "agreement", Messages.text("agreement.differences.none"), "");
    }

    void show(AgreementSheet shown, int chosen) {
        sheet = shown;
        line = chosen;
        AgreementSheet.Line of = shown.lines().get(chosen);
        List<String> words = new ArrayList<>(shown.notes(of));
        words.addAll(shown.result().notes());
        notes.setText(String.join("\n", words).replace("&", "&&"));
        session.read("agreement-pairs", s -> new CountPairs().run(s, new CountPairs.Params(shown.result().coders(), shown.sample(),
                shown.result().unit(), of.code() == null ? null : of.code().id(), of.sentiment()), Progress.NONE), read -> {
                    if (!counts.isDisposed() && line == chosen) {
                        pairs(read);
                    }
                });
        list();
    }

    /** The disagreements changed; the figures did not. */
    void renew(AgreementSheet renewed) {
        sheet = renewed;
        if (!list.isDisposed() && line < renewed.lines().size()) {
            list();
        }
    }

    private void pairs(CountPairs.Result read) {
        int before = Math.max(0, pair.getSelectionIndex());
        pairs = read;
        pair.setItems(read.pairs().stream().map(p -> p.first() + " × " + p.second()).toArray(String[]::new));
        pair.select(Math.min(before, read.pairs().size() - 1));
        boolean several = read.pairs().size() > 1;
        pair.setVisible(several);
        ((GridData) pair.getLayoutData()).exclude = !several;
        count();
    }

    private void count() {
        if (pair.getSelectionIndex() >= 0) {
            CountPairs.Pair of = pairs.pairs().get(pair.getSelectionIndex());
            counts.show(of.first(), of.second(), pairs.labels(), of.counts());
            counts.getParent().layout(true, true);
        }
    }

    private void list() {
        AgreementSheet.Line of = sheet.lines().get(line);
        differences = sheet.differences(of);
        long left = differences.stream().filter(d -> d.settled() == null).count();
        title.setText((of.title() + "  ·  " + Messages.text("agreement.differences", differences.size(), left)).replace("&", "&&"));
        title.setToolTipText(title.getText());
        settle.setEnabled(!differences.isEmpty());
        if (grid != null) {
            grid.control().dispose();
            grid = null;
        }
        if (differences.isEmpty()) {
            ((StackLayout) list.getLayout()).topControl = none;
        } else {
            List<GridColumn> columns = columns();
            grid = new VirtualGrid(list, columns, rows(columns), Space.row(), Messages.text("agreement.differences.list"));
            grid.onOpen(row -> open.accept(differences, row));
            new MemoDoor(session, grid.control(), this::document).withMenu();
            ((StackLayout) list.getLayout()).topControl = grid.control();
        }
        list.layout();
    }

    /** The document of the chosen disagreement. */
    private Optional<Subject> document() {
        return grid.selectedRow().stream().mapToObj(row -> Subject.of(Subject.Kind.DOCUMENT, differences.get(row).document())).findFirst();
    }

    private void first() {
        int at = 0;
        for (int i = differences.size() - 1; i >= 0; i--) {
            at = differences.get(i).settled() == null ? i : at;
        }
        open.accept(differences, at);
    }

    private List<GridColumn> columns() {
        boolean several = differences.stream().map(d -> d.code() == null ? 0 : d.code().id()).distinct().count() > 1;
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.text("document", Messages.text("column.document"), 96).unsorted());
        if (several) {
            columns.add(GridColumn.text("code", Messages.text("agreement.column.code"), 110).unsorted());
        }
        sheet.result().coders().forEach(c -> columns.add(GridColumn.text(CODER + c, c, 62).unsorted()));
        columns.add(GridColumn.text("settled", Messages.text("agreement.settled"), 74).unsorted());
        return columns;
    }

    private GridRows rows(List<GridColumn> columns) {
        List<ListDisagreements.Line> shown = differences;
        return new GridRows() {
            @Override
            public int count() {
                return shown.size();
            }

            @Override
            public String text(int row, int column) {
                ListDisagreements.Line d = shown.get(row);
                String key = columns.get(column).key();
                return switch (key) {
                    case "document" -> d.name();
                    case "code" -> d.code() == null ? Messages.text("agreement.sentiment") : d.code().name();
                    case "settled" -> d.settled() == null ? "" : d.settled();
                    default -> d.judgement().getOrDefault(key.substring(CODER.length()), "");
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return shown.get(row).settled() != null && column < columns.size() - 1;
            }
        };
    }
}
