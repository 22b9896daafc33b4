package org.navette.ui.shots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;

/** What is wrong with the window as it stands: words cut off, sentences that are missing or in the other language, fields without a name. */
public final class Faults {
    /** Pixels that rounding may cost. */
    private static final int SLACK = 2;
    /** Room that a drop-down list's arrow and frame take. */
    private static final int ARROW = 34;
    private final List<String> found = new ArrayList<>();
    private final Set<String> foreign;

    private Faults(Set<String> foreign) {
        this.foreign = foreign;
    }

    /** Of all that can be used now, a dialog before the window behind it; each as a short English sentence. */
    public static List<String> of(Display display) {
        Faults faults = new Faults(foreign());
        List<Shell> shells = Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
        List<Shell> dialogs = shells.stream().filter(shell -> shell.getParent() != null).toList();
        (dialogs.isEmpty() ? shells : dialogs).forEach(faults::look);
        return List.copyOf(faults.found);
    }

    /** Sentences of the language that is not spoken now; single words may be somebody's data, or words of both. */
    private static Set<String> foreign() {
        Locale other = Catalogue.locale().equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
        return Messages.CATALOGUE.keys(other).stream().filter(key -> !Messages.CATALOGUE.text(other, key).equals(Messages.text(key)))
                .map(key -> Messages.CATALOGUE.text(other, key)).filter(t -> !t.contains("{") && t.contains(" ")).collect(Collectors.toSet());
    }

    private void look(Control control) {
        if (!control.isVisible() || control.getSize().x == 0 && control.getSize().y == 0) {
            return;
        }
        words(control).ifPresent(words -> {
            if (words.matches("[a-z]+(\\.[a-zA-Z-]+)+") && !words.contains(" ")) {
                say(control, "a sentence is missing: " + words);
            }
            if (foreign.contains(words)) {
                say(control, "the other language: " + words);
            }
        });
        cut(control);
        if (field(control) && Spoken.of(control).isEmpty()) {
            say(control, "no name for a screen reader");
        }
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            for (Control child : composite.getChildren()) {
                look(child);
            }
        }
    }

    private static Optional<String> words(Control control) {
        return Optional.ofNullable(switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case FlatButton button -> button.text();
            case Text text -> text.getMessage();
            default -> null;
        }).map(w -> w.replace("&&", "\0").replace("&", "").replace('\0', '&')).filter(w -> !w.isBlank());
    }

    private void cut(Control control) {
        Point size = control.getSize();
        switch (control) {
            case Label label when label.getText().isBlank() -> { }
            case Label label -> narrow(label, label.getText(), (label.getStyle() & SWT.WRAP) != 0);
            case Button button when button.getText().isBlank() -> { }
            case Button button -> narrow(button, button.getText(), false);
            case Link link -> narrow(link, link.getText(), true);
            case FlatButton button -> narrow(button, button.text(), false);
            case Combo combo when combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).y > size.y + SLACK -> say(combo, "too low: " + combo.getText());
            case Combo combo when !combo.getText().isEmpty() && width(combo, combo.getText()) + ARROW > size.x + SLACK ->
                narrowed(combo, combo.getText());
            case Text text when !text.getMessage().isEmpty() && text.getText().isEmpty()
                    && width(text, text.getMessage()) + ((text.getStyle() & SWT.ICON_SEARCH) != 0 ? ARROW : SLACK) > size.x ->
                narrowed(text, text.getMessage());
            case Table table when table.getHeaderVisible() -> {
                for (TableColumn column : table.getColumns()) {
                    head(table, column.getText(), column.getWidth());
                }
            }
            case Tree tree when tree.getHeaderVisible() -> {
                for (TreeColumn column : tree.getColumns()) {
                    head(tree, column.getText(), column.getWidth());
                }
            }
            case NatTable table -> heads(table);
            case CTabFolder folder -> tabs(folder);
            default -> { }
        }
        outside(control);
    }

    private void narrow(Control control, String words, boolean wraps) {
        Point size = control.getSize();
        Point wanted = wraps ? control.computeSize(size.x, SWT.DEFAULT) : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (wraps ? wanted.y > size.y + SLACK : wanted.x > size.x + SLACK) {
            narrowed(control, words);
        }
    }

    /** Words that are cut may be read whole in the tip. */
    private void narrowed(Control control, String words) {
        String tip = control.getToolTipText() == null ? "" : control.getToolTipText().replace("&&", "&");
        int shortened = words.indexOf('…');
        if (!tip.contains(shortened > 0 ? words.substring(0, shortened) : words) || tip.isEmpty()) {
            say(control, "cut off: " + words);
        }
    }

    private void head(Control control, String words, int room) {
        if (!words.isEmpty() && room > 0 && width(control, words) > room + SLACK) { // of no width: hidden
            say(control, "head of a column cut off: " + words);
        }
    }

    private void heads(NatTable table) {
        for (int column = 0; column < table.getColumnCount() && table.getRowCount() > 0; column++) {
            var cell = table.getCellByPosition(column, 0);
            if (cell != null && cell.getDataValue() instanceof String words && cell.getBounds() != null) {
                head(table, words, cell.getBounds().width);
            }
        }
    }

    private void tabs(CTabFolder folder) {
        for (CTabItem item : folder.getItems()) {
            if (!item.isShowing()) {
                say(folder, "tab out of sight: " + item.getText());
            } else if (width(folder, item.getText()) > item.getBounds().width) {
                say(folder, "tab cut off: " + item.getText());
            }
        }
    }

    private void outside(Control control) {
        Composite parent = control.getParent();
        if (parent == null || control instanceof Shell || parent instanceof ScrolledComposite || parent instanceof Shell
                || (parent.getStyle() & (SWT.V_SCROLL | SWT.H_SCROLL)) != 0) {
            return;
        }
        Rectangle room = parent.getClientArea();
        Rectangle bounds = control.getBounds();
        if (words(control).isPresent() && (bounds.x + bounds.width > room.x + room.width + SLACK
                || bounds.y + bounds.height > room.y + room.height + SLACK)) {
            say(control, "out of its frame: " + words(control).get());
        }
    }

    private static boolean field(Control control) {
        return control.isEnabled() && switch (control) {
            case Text text -> text.getEditable();
            case Combo combo -> true;
            case org.eclipse.swt.widgets.Spinner spinner -> true;
            case Table table -> true;
            case Tree tree -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case NatTable table -> true;
            case FlatButton button -> true;
            case Button button -> true;
            default -> false;
        };
    }

    private static int width(Control control, String words) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    /** The fault, behind where it is: the part or dialog, and the kind of control. */
    private void say(Control control, String fault) {
        String place = "";
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData("modelElement") instanceof org.eclipse.e4.ui.model.application.MApplicationElement element && element.getElementId() != null) {
                place = element.getElementId();
                break;
            }
            if (at instanceof Shell shell && shell.getParent() != null) {
                place = shell.getText();
                break;
            }
        }
        String line = place + " " + control.getClass().getSimpleName() + ": " + fault;
        if (!found.contains(line)) {
            found.add(line);
        }
    }
}
