package org.navette.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.KeptSegments;
import org.navette.analysis.segments.Passages;
import org.navette.analysis.segments.Relation;
import org.navette.core.study.Saved;
import org.navette.store.Sight;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The question: typed, or put together from code, relation and code; and how its answer is shown. */
final class SegmentBar {
    private static final int[] CONTEXTS = { 10, 25, FindSegments.PARAGRAPHS };
    private final Runnable search;
    private final Runnable reorder;
    private final Text query;
    private final Combo first;
    private final Combo relation;
    private final Combo second;
    private final Combo by;
    private final Combo context;
    private final Combo order;
    private final CheckDrop columns;
    private final Button below;
    private final Label problem;
    private final FlatButton kept;
    private SegmentChoices choices = SegmentChoices.NONE;
    private Consumer<Saved> forget = saved -> { };

    /** @param search runs the question. @param reorder the answer shall stand in another order */
    SegmentBar(Composite parent, Runnable search, Runnable reorder) {
        this.search = search;
        this.reorder = reorder;
        Composite top = row(parent, 3);
        query = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        query.setMessage(Messages.text("segments.box"));
        query.setToolTipText(Messages.text("segments.help"));
        query.setLayoutData(Space.wide());
        query.addListener(SWT.DefaultSelection, e -> search.run());
        query.addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                typeAhead();
            }
        });
        kept = FlatButton.words(top, "open", Messages.text("segments.kept"), Messages.text("segments.kept.tip"), this::kept);
        new FlatButton(top, "find", Messages.text("segments.deed"), Messages.text("segments.deed"), true, search);
        Composite builder = row(parent, 4);
        first = combo(builder, "segments.first", true);
        relation = combo(builder, "segments.relation", false);
        second = combo(builder, "segments.second", true);
        relation.setItems(java.util.Arrays.stream(Relation.values()).map(SegmentChoices::word).toArray(String[]::new));
        relation.select(0);
        FlatButton.words(builder, "add", Messages.text("segments.build"), Messages.text("segments.build.tip"), this::build);
        Composite options = row(parent, 5);
        by = combo(options, "segments.by", true);
        columns = new CheckDrop(options, Messages.text("segments.columns"), search);
        columns.control().setLayoutData(narrow());
        context = combo(options, "segments.context", true);
        context.setItems(Messages.text("segments.context.words", CONTEXTS[0]), Messages.text("segments.context.words", CONTEXTS[1]),
                Messages.text("segments.context.paragraph"));
        context.select(0);
        order = combo(options, "segments.order", true);
        order.setItems(Messages.text("segments.order.document"), Messages.text("segments.order.code"), Messages.text("segments.order.value"));
        order.select(0);
        below = new Button(options, SWT.CHECK);
        below.setText(Messages.text("segments.below"));
        below.setToolTipText(Messages.text("segments.below.tip"));
        below.setSelection(true);
        below.addListener(SWT.Selection, e -> again());
        by.addListener(SWT.Selection, e -> again());
        context.addListener(SWT.Selection, e -> again());
        order.addListener(SWT.Selection, e -> reorder.run());
        problem = Dress.own(new Label(parent, SWT.WRAP));
        problem.setBackground(Theme.current().surface());
        problem.setForeground(Theme.current().negative());
        GridData data = Space.wide();
        data.widthHint = 200;
        data.horizontalIndent = Space.GAP;
        data.exclude = true;
        problem.setLayoutData(data);
        problem.setVisible(false);
    }

    private static Composite row(Composite parent, int controls) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Space.padded(controls, Space.TIGHT));
        row.setLayoutData(Space.wide());
        return row;
    }

    private static Combo combo(Composite parent, String key, boolean wide) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(Messages.text(key));
        Spoken.as(combo, () -> Messages.text(key));
        if (wide) {
            combo.setLayoutData(narrow());
        }
        return combo;
    }

    private static GridData narrow() {
        GridData data = Space.wide();
        data.widthHint = 90;
        return data;
    }

    /** @param onForget a kept query is wanted no more */
    void onForget(Consumer<Saved> onForget) {
        forget = onForget;
    }

    void offer(SegmentChoices offered) {
        choices = offered;
        fill(first, Messages.text("segments.first"), offered.paths());
        fill(second, Messages.text("segments.second"), offered.paths());
        fill(by, Messages.text("segments.by.none"), offered.variableTitles());
        List<Integer> before = columns.chosen();
        columns.items(offered.variableTitles(), before.stream().filter(i -> i < offered.variables().size()).toList());
        kept.setEnabled(!offered.kept().isEmpty());
    }

    private static void fill(Combo combo, String none, List<String> items) {
        String before = combo.getText();
        List<String> all = new ArrayList<>(List.of(none));
        all.addAll(items);
        if (!all.equals(List.of(combo.getItems()))) {
            combo.setItems(all.toArray(String[]::new));
            combo.select(Math.max(0, all.indexOf(before)));
        }
    }

    Text query() {
        return query;
    }

    /** Whether a code stands for those below it too. */
    boolean below() {
        return below.getSelection();
    }

    Passages.Order order() {
        return Passages.Order.values()[Math.max(0, order.getSelectionIndex())];
    }

    FindSegments.Params params(Sight sight) {
        return new FindSegments.Params(query.getText().strip(), below.getSelection(), by.getSelectionIndex() <= 0 ? null
                : choices.variables().get(by.getSelectionIndex() - 1), CONTEXTS[Math.max(0, context.getSelectionIndex())],
                columns.chosen().stream().map(choices.variables()::get).toList(), sight);
    }

    /** Puts a question into the bar. */
    void show(FindSegments.Params asked) {
        query.setText(asked.query());
        below.setSelection(asked.below());
        by.select(asked.by() == null ? 0 : 1 + Math.max(-1, choices.variables().indexOf(asked.by())));
        for (int i = 0; i < CONTEXTS.length; i++) {
            if (CONTEXTS[i] == asked.context()) {
                context.select(i);
            }
        }
        columns.items(choices.variableTitles(), asked.columns().stream().map(choices.variables()::indexOf).filter(i -> i >= 0).toList());
    }

    /** What is wrong with the query, or null; the cursor goes to its place. */
    void complain(String sentence, String column) {
        problem.setText(sentence == null ? "" : sentence);
        problem.setVisible(sentence != null);
        ((GridData) problem.getLayoutData()).exclude = sentence == null;
        if (column != null && column.matches("\\d{1,9}")) {
            String words = query.getText();
            int at = Math.min(Integer.parseInt(column) - 1, words.codePointCount(0, words.length()));
            query.setFocus();
            query.setSelection(words.offsetByCodePoints(0, at), words.length());
        }
        problem.getParent().layout(true, true);
    }

    private void again() {
        if (!query.getText().isBlank()) {
            search.run();
        }
    }

    private void build() {
        if (first.getSelectionIndex() <= 0) {
            first.setFocus();
            return;
        }
        query.setText(choices.query(first.getSelectionIndex() - 1, Relation.values()[relation.getSelectionIndex()],
                second.getSelectionIndex() - 1));
        search.run();
    }

    /** Codes and relations at the cursor, by part of their name. */
    void typeAhead() {
        int start = query.getCaretPosition();
        String words = query.getText();
        while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        int from = start;
        int to = query.getCaretPosition();
        Point below = query.toDisplay(query.getCaretLocation().x, query.getSize().y);
        new TypeAhead(query.getShell(), Messages.text("segments.ahead"), choices.words(), choice -> {
            query.setSelection(from, to);
            query.insert((choice.id() < 0 ? choice.path() : SegmentChoices.written(choice.path())) + " ");
            query.setFocus();
        }, "", null).open(below, words.substring(from, to));
    }

    private void kept() {
        Menu menu = new Menu(kept.getShell(), SWT.POP_UP);
        MenuItem away = new MenuItem(menu, SWT.CASCADE);
        away.setText(Messages.text("segments.forget"));
        Menu names = new Menu(menu);
        away.setMenu(names);
        new MenuItem(menu, SWT.SEPARATOR);
        for (Saved saved : choices.kept()) {
            item(menu, saved.name(), () -> {
                show(KeptSegments.read(saved));
                search.run();
            });
            item(names, saved.name(), () -> forget.accept(saved));
        }
        menu.setLocation(kept.toDisplay(0, kept.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> deed.run());
    }
}
