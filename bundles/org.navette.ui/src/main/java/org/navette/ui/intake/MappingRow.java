package org.navette.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.navette.analysis.intake.Mapping;
import org.navette.analysis.intake.MappingFolder;
import org.navette.ui.Messages;
import org.navette.ui.session.Settings;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;

/** Saved mappings: choose, save, delete. */
final class MappingRow extends Composite {
    private final MappingFolder folder = new MappingFolder(Settings.folder().resolve("mappings"));
    private final Combo names;
    private final FlatButton delete;
    private List<Mapping> offered = List.of();
    private List<String> header = List.of();

    /** The mapping to be saved under a name. */
    interface Current {
        Mapping named(String name);
    }

    MappingRow(Composite parent, Current current, Consumer<Mapping> chosen) {
        super(parent, SWT.NONE);
        setLayout(Space.plain(3));
        names = new Combo(this, SWT.READ_ONLY);
        names.setLayoutData(Space.width(210));
        Spoken.as(names, Messages.text("mapping.saved"));
        names.addListener(SWT.Selection, e -> {
            mayDelete();
            if (names.getSelectionIndex() > 0) {
                chosen.accept(offered.get(names.getSelectionIndex() - 1));
            }
        });
        FlatButton.words(this, null, Messages.text("mapping.save"), Messages.text("mapping.save.tip"), () -> save(current));
        delete = FlatButton.words(this, null, Messages.text("mapping.delete"), Messages.text("mapping.delete.tip"), this::delete);
        fill(null);
    }

    /** Offers what fits these columns. @return the best one, chosen already, or null */
    Mapping offer(List<String> columns, boolean documents) {
        header = columns;
        Mapping best = folder.proposal(columns, documents).orElse(null);
        fill(best == null ? null : best.name());
        return best;
    }

    private void fill(String chosen) {
        offered = folder.list().stream().filter(m -> m.fits(header)).toList();
        List<String> items = new ArrayList<>(List.of(Messages.text(offered.isEmpty() ? "mapping.none" : "mapping.choose")));
        offered.forEach(m -> items.add(m.name()));
        names.setItems(items.toArray(String[]::new));
        names.select(Math.max(0, items.indexOf(chosen)));
        mayDelete();
    }

    private void mayDelete() {
        delete.setEnabled(names.getSelectionIndex() > 0);
    }

    private void save(Current current) {
        NameDialog dialog = new NameDialog(getShell(), Messages.text("mapping.save.tip"), "", Messages.text("mapping.save"),
                names.getSelectionIndex() > 0 ? names.getText() : "") {
            @Override
            protected void accept() {
                super.accept();
                if (name() != null) {
                    folder.save(current.named(name()));
                }
            }
        };
        if (dialog.open() == Window.OK && dialog.name() != null) {
            fill(dialog.name());
        }
    }

    private void delete() {
        folder.delete(names.getText());
        fill(null);
    }
}
