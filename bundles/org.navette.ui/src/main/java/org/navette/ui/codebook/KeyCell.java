package org.navette.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Theme;

/** The key of a code, written in its place in the tree: a key that is taken is refused while it is typed. */
final class KeyCell {
    private final CodebookTree codes;
    private final Supplier<List<Code>> all;
    private final BiConsumer<Code, String> save;
    private final Consumer<String> complain;

    /** @param save takes the code and its new key, null for none. @param complain takes a sentence, or null when all is well */
    KeyCell(CodebookTree codes, Supplier<List<Code>> all, BiConsumer<Code, String> save, Consumer<String> complain) {
        this.codes = codes;
        this.all = all;
        this.save = save;
        this.complain = complain;
    }

    /** Opens the key of the chosen code for writing. */
    void open() {
        Tree tree = codes.control();
        Optional<Code> chosen = codes.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        Code code = chosen.get();
        TreeItem item = tree.getSelection()[0];
        TreeEditor place = new TreeEditor(tree);
        place.grabHorizontal = true;
        place.minimumWidth = 36;
        Text text = Dress.own(new Text(tree, SWT.BORDER));
        text.setBackground(Theme.current().paper());
        text.setForeground(Theme.current().ink());
        text.setTextLimit(1);
        text.setText(code.shortcut() == null ? "" : code.shortcut());
        text.selectAll();
        Spoken.as(text, Messages.text("codebook.key.of", code.name()));
        text.addListener(SWT.Modify, e -> complain.accept(KeyCheck.problem(all.get(), code.id(), text.getText()).orElse(null)));
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                close(text, place, code, true);
            } else if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close(text, place, code, false);
            }
        });
        text.addListener(SWT.FocusOut, e -> close(text, place, code, true));
        place.setEditor(text, item, CodebookTree.KEY);
        text.setFocus();
    }

    /** A key that is taken stays as it was when the focus leaves, and is asked for again on Enter. */
    private void close(Text text, TreeEditor place, Code code, boolean wanted) {
        if (text.isDisposed()) {
            return;
        }
        String key = text.getText().isBlank() ? null : text.getText();
        boolean good = KeyCheck.problem(all.get(), code.id(), key).isEmpty();
        if (wanted && !good && text.isFocusControl()) {
            return;
        }
        Tree tree = codes.control();
        boolean focus = text.isFocusControl();
        text.dispose();
        place.dispose();
        complain.accept(null);
        if (focus) {
            tree.setFocus();
        }
        if (wanted && good && !java.util.Objects.equals(key, code.shortcut())) {
            save.accept(code, key);
        }
    }
}
