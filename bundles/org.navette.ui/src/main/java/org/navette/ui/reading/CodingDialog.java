package org.navette.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Everything about one coding: what its code means, who put it there and when; code, weight and comment can be changed. */
final class CodingDialog extends FormDialog {
    private static final int LINES = 4;
    private final OpenDocument open;
    private final Coding coding;
    private final List<Code> codes;
    private Combo code;
    private Label meaning;
    private Text weight;
    private Text memo;
    private Coding result;

    CodingDialog(Shell shell, OpenDocument open, Coding coding) {
        super(shell, Messages.text("coding.title"), open.detail(coding).split("\n")[0], Messages.text("dialog.save"));
        this.open = open;
        this.coding = coding;
        codes = new ArrayList<>(open.codes().values().stream().filter(c -> c.active() || c.id() == coding.code())
                .sorted(Comparator.comparing(c -> OpenDocument.path(open.codes(), c.id()).toLowerCase())).toList());
    }

    /** The coding as the user wants it; empty when cancelled or unchanged. */
    Optional<Coding> ask() {
        return open() == Window.OK && !result.equals(coding) ? Optional.of(result) : Optional.empty();
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("coding.code"));
        code = new Combo(area, SWT.READ_ONLY);
        code.setItems(codes.stream().map(c -> OpenDocument.path(open.codes(), c.id())).toArray(String[]::new));
        code.setLayoutData(Space.wide());
        code.setVisibleItemCount(15);
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).id() == coding.code()) {
                code.select(i);
            }
        }
        label(area, Messages.text("code.definition")).setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        meaning = new Label(area, SWT.WRAP);
        GridData wide = Space.wide();
        wide.widthHint = Space.across(380);
        meaning.setLayoutData(wide);
        label(area, Messages.text("coding.weight"));
        weight = new Text(area, SWT.BORDER);
        GridData narrow = Space.width(70);
        narrow.horizontalAlignment = SWT.BEGINNING;
        weight.setLayoutData(narrow);
        weight.setText(coding.weight() == null ? "" : Weights.text(coding.weight(), Catalogue.locale()));
        weight.setToolTipText(Messages.text("coding.weight.tip"));
        label(area, Messages.text("coding.comment")).setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        memo = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData room = Space.fill();
        room.widthHint = Space.across(380);
        room.heightHint = LINES * memo.getLineHeight();
        memo.setLayoutData(room);
        memo.setText(coding.memo() == null ? "" : coding.memo());
        memo.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        code.addListener(SWT.Selection, e -> define());
        weight.addListener(SWT.Modify, e -> complain(Weights.read(weight.getText()).isEmpty() ? Messages.text("coding.weight.bad") : null));
        define();
    }

    @Override
    public void create() {
        super.create();
        memo.setFocus();
    }

    private void define() {
        Code chosen = codes.get(code.getSelectionIndex());
        String words = chosen.definition() == null || chosen.definition().isBlank() ? Messages.text("coding.undefined") : chosen.definition();
        meaning.setText(words.replace("&", "&&"));
        meaning.requestLayout();
    }

    @Override
    protected void accept() {
        String words = memo.getText().strip();
        Double value = Weights.read(weight.getText()).orElseThrow().value();
        result = new Coding(coding.id(), coding.document(), coding.segment(), codes.get(code.getSelectionIndex()).id(), coding.coder(), value,
                coding.origin(), coding.at(), words.isEmpty() ? null : words);
    }
}
