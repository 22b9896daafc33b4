package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** What stands above the grid: which texts, which columns, and how far the sample is. */
final class VerbatimBar {
    private static final int FILTER_PAUSE = 250;
    /** Entries before those of the samples: all, not yet coded, coded. */
    private static final int PLAIN = 3;
    private final Composite root;
    private final Text words;
    private final Combo which;
    private final Combo code;
    private final CheckDrop columns;
    private final Label line;
    private final Consumer<VerbatimView> onChange;
    private Offers offers = Offers.NONE;
    private VerbatimView view = VerbatimView.FIRST;
    private boolean silent;

    /** @param onChange hears of what is to be shown. @param onDown the cursor leaves downwards */
    VerbatimBar(Composite parent, Consumer<VerbatimView> onChange, Runnable onDown) {
        this.onChange = onChange;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.padded(2, Space.GAP));
        root.setLayoutData(Space.wide());
        words = named(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER), "verbatims.words");
        words.setMessage(Messages.text("verbatims.words"));
        words.setLayoutData(half());
        words.addListener(SWT.Modify, e -> later());
        words.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                onDown.run();
            }
        });
        which = named(new Combo(root, SWT.READ_ONLY), "verbatims.which");
        which.setLayoutData(half());
        which.addListener(SWT.Selection, e -> changed());
        code = named(new Combo(root, SWT.READ_ONLY), "verbatims.code");
        code.setLayoutData(half());
        code.addListener(SWT.Selection, e -> changed());
        columns = new CheckDrop(root, Messages.text("verbatims.columns"), this::changed);
        named(columns.control(), "verbatims.columns").setLayoutData(half());
        line = new Label(root, SWT.NONE);
        line.setFont(Fonts.SMALL.get());
        line.setLayoutData(Space.wide(2));
    }

    private static GridData half() {
        GridData data = Space.wide();
        data.widthHint = 150;
        return data;
    }

    private static <T extends Control> T named(T control, String key) {
        Spoken.as(control, () -> Messages.text(key));
        return control;
    }

    Text words() {
        return words;
    }

    /** Shows the choices, and those of a view as chosen, without calling back. */
    void show(Offers now, VerbatimView shown) {
        silent = true;
        offers = now;
        view = shown;
        String typed = shown.words() == null ? "" : shown.words();
        if (!words.getText().strip().equals(typed)) {
            words.setText(typed);
        }
        List<String> lists = new ArrayList<>(List.of(Messages.text("documents.all"), Messages.text("documents.uncoded"),
                Messages.text("documents.coded")));
        now.samples().forEach(n -> lists.add(Messages.text("documents.sample", n)));
        now.samples().forEach(n -> lists.add(Messages.text("documents.sample.uncoded", n)));
        fill(which, lists, place());
        List<String> codes = new ArrayList<>(List.of(Messages.text("verbatims.code.any")));
        codes.addAll(now.paths());
        List<Long> ids = now.codes().stream().map(Code::id).toList();
        fill(code, codes, shown.code() == null ? 0 : 1 + ids.indexOf(shown.code()));
        List<String> keys = now.columns();
        columns.items(keys.stream().map(now::title).toList(), shown.columns().stream().map(keys::indexOf).filter(i -> i >= 0).toList());
        silent = false;
    }

    /** Says how many there are and how far they are. */
    void say(String sentence) {
        if (!line.getText().equals(sentence)) {
            line.setText(sentence.replace("&", "&&"));
            line.getParent().layout(true, true);
        }
    }

    private int place() {
        int sample = view.sample() == null ? -1 : offers.samples().indexOf(view.sample());
        if (sample < 0) {
            return view.coded() == null ? 0 : view.coded() ? 2 : 1;
        }
        return PLAIN + sample + (Boolean.FALSE.equals(view.coded()) ? offers.samples().size() : 0);
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(selected);
    }

    private void later() {
        String typed = words.getText();
        words.getDisplay().timerExec(FILTER_PAUSE, () -> {
            if (!words.isDisposed() && words.getText().equals(typed)) {
                changed();
            }
        });
    }

    private void changed() {
        if (silent || which.isDisposed()) {
            return;
        }
        int at = Math.max(0, which.getSelectionIndex());
        int samples = offers.samples().size();
        String sample = at < PLAIN ? null : offers.samples().get((at - PLAIN) % samples);
        Boolean coded = at == 2 ? Boolean.TRUE : at == 1 || at >= PLAIN + samples ? Boolean.FALSE : null;
        Long chosen = code.getSelectionIndex() <= 0 ? null : offers.codes().get(code.getSelectionIndex() - 1).id();
        String typed = words.getText().isBlank() ? null : words.getText().strip();
        List<String> keys = offers.columns();
        VerbatimView now = view.filter(typed, sample, coded, chosen).columns(ordered(columns.chosen().stream().map(keys::get).toList()));
        if (!now.equals(view)) {
            view = now;
            onChange.accept(now);
        }
    }

    /** Those shown already stay where they are. */
    private List<String> ordered(List<String> chosen) {
        List<String> now = new ArrayList<>(view.columns());
        now.removeIf(key -> !key.equals(TextGrid.TEXT) && !chosen.contains(key));
        chosen.stream().filter(key -> !now.contains(key)).forEach(now::add);
        return now;
    }
}
