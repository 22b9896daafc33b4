package org.navette.ui.widgets.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;

/** Several words, each as a token that can be taken away; Enter or a comma behind typed words makes a token of them. */
public final class TokenField {
    private static final int TYPING = 150;
    private final Composite root;
    private final Composite row;
    private final Combo typing;
    private final String removeTip;
    private final List<String> offered;
    private final List<String> tokens = new ArrayList<>();
    private final Runnable onChange;

    /**
     * @param offered   what can be chosen without typing
     * @param removeTip what a click on a token does, with %s for its words
     */
    public TokenField(Composite parent, List<String> offered, String name, String removeTip, Runnable onChange) {
        this.offered = List.copyOf(offered);
        this.removeTip = removeTip;
        this.onChange = onChange;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).verticalSpacing = Space.TIGHT;
        row = new Composite(root, SWT.NONE);
        RowLayout flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginRight = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Space.TIGHT;
        row.setLayout(flow);
        row.setLayoutData(Space.wide());
        typing = new Combo(root, SWT.DROP_DOWN);
        typing.setLayoutData(Space.wide());
        ((org.eclipse.swt.layout.GridData) typing.getLayoutData()).widthHint = TYPING;
        Spoken.as(typing, () -> name + " " + String.join(", ", tokens));
        typing.addListener(SWT.Selection, e -> take());
        typing.addListener(SWT.KeyDown, this::key);
        typing.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN && !typing.getText().isBlank()) {
                e.doit = false;
                take();
            }
        });
        typing.addListener(SWT.FocusOut, e -> take());
        offer();
    }

    /** The control to lay out. */
    public Composite control() {
        return root;
    }

    /** The box for typing. */
    public Combo box() {
        return typing;
    }

    /** In the order in which they came. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** Replaces all tokens. */
    public void tokens(List<String> all) {
        tokens.clear();
        tokens.addAll(all);
        fill();
    }

    private void key(Event e) {
        if (e.character == ',' || e.character == ';') {
            e.doit = false;
            take();
        } else if (e.character == SWT.BS && typing.getText().isEmpty() && !tokens.isEmpty()) {
            tokens.removeLast();
            fill();
        }
    }

    private void take() {
        List<String> typed = Arrays.stream(typing.getText().split("[,;]")).map(String::strip).filter(w -> !w.isEmpty())
                .filter(w -> tokens.stream().noneMatch(w::equalsIgnoreCase)).distinct().toList();
        if (!typed.isEmpty()) {
            tokens.addAll(typed);
            fill();
        }
        typing.setText("");
    }

    private void fill() {
        Arrays.stream(row.getChildren()).forEach(org.eclipse.swt.widgets.Control::dispose);
        for (String token : tokens) {
            FlatButton button = FlatButton.words(row, null, token + "  ×", String.format(removeTip, token), () -> {
                tokens.remove(token);
                row.getDisplay().asyncExec(this::fill); // the button must outlive its own click
            });
            button.setLayoutData(new RowData(SWT.DEFAULT, SWT.DEFAULT));
        }
        Dress.all(row);
        offer();
        root.requestLayout();
        root.layout(true, true);
        onChange.run();
    }

    private void offer() {
        typing.setItems(offered.stream().filter(w -> tokens.stream().noneMatch(w::equalsIgnoreCase)).toArray(String[]::new));
    }
}
