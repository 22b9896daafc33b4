package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.reading.OpenDocument;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks for everything a code has. */
public final class CodeDialog extends FormDialog {
    private final Code draft;
    private final List<Code> parents;
    private final Map<Long, Code> byId = new HashMap<>();
    private Text name;
    private Combo parent;
    private Text definition;
    private Text include;
    private Text exclude;
    private Text example;
    private Text shortcut;
    private ColourRow colours;
    private Code result;

    public CodeDialog(Shell shell, List<Code> codes, Code draft) {
        super(shell, Messages.text(draft.id() == 0 ? "code.new" : "code.change"), Messages.text("code.sentence"),
                Messages.text(draft.id() == 0 ? "code.add" : "dialog.save"));
        this.draft = draft;
        codes.forEach(c -> byId.put(c.id(), c));
        parents = codes.stream().filter(c -> !within(c, draft.id())).toList();
    }

    /** The code as the user wants it; empty when cancelled. */
    Optional<Code> ask() {
        return open() == Window.OK ? Optional.of(result) : Optional.empty();
    }

    private boolean within(Code code, long above) {
        for (Code c = code; c != null; c = c.parent() == null ? null : byId.get(c.parent())) {
            if (c.id() == above) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void form(Composite area) {
        name = line(area, "code.name", draft.name(), 1);
        label(area, Messages.text("code.under"));
        parent = new Combo(area, SWT.READ_ONLY);
        parent.setLayoutData(Space.wide());
        List<String> items = new ArrayList<>(List.of(Messages.text("code.top")));
        parents.forEach(c -> items.add(OpenDocument.path(byId, c.id())));
        parent.setItems(items.toArray(String[]::new));
        parent.select(0);
        for (int i = 0; i < parents.size(); i++) {
            if (Long.valueOf(parents.get(i).id()).equals(draft.parent())) {
                parent.select(i + 1);
            }
        }
        definition = line(area, "code.definition", draft.definition(), 3);
        include = line(area, "code.include", draft.include(), 1);
        exclude = line(area, "code.exclude", draft.exclude(), 1);
        example = line(area, "code.example", draft.example(), 1);
        shortcut = line(area, "code.shortcut", draft.shortcut() == null ? "" : draft.shortcut(), 1);
        shortcut.setTextLimit(1);
        ((GridData) shortcut.getLayoutData()).horizontalAlignment = SWT.BEGINNING;
        ((GridData) shortcut.getLayoutData()).widthHint = Space.across(40);
        label(area, Messages.text("code.colour"));
        colours = new ColourRow(area, draft.colour());
        name.addListener(SWT.Modify, e -> check());
        shortcut.addListener(SWT.Modify, e -> check());
    }

    private void check() {
        complain(name.getText().isBlank() ? Messages.text("code.nameless")
                : KeyCheck.problem(List.copyOf(byId.values()), draft.id(), shortcut.getText()).orElse(null));
    }

    private static Text line(Composite area, String key, String value, int lines) {
        label(area, Messages.text(key));
        Text text = new Text(area, lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : SWT.BORDER);
        GridData data = Space.wide();
        data.widthHint = Space.across(360);
        if (lines > 1) {
            data.heightHint = lines * text.getLineHeight();
            text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.setLayoutData(data);
        text.setText(value == null ? "" : value);
        return text;
    }

    @Override
    protected void accept() {
        Long under = parent.getSelectionIndex() <= 0 ? null : parents.get(parent.getSelectionIndex() - 1).id();
        String key = shortcut.getText().isBlank() ? null : shortcut.getText();
        result = new Code(draft.id(), under, name.getText().strip(), definition.getText().strip(), include.getText().strip(),
                exclude.getText().strip(), example.getText().strip(), colours.chosen(), key, draft.position(),
                draft.active());
    }
}
