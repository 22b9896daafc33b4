package org.navette.ui.widgets.access;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Table;

/** The name by which a screen reader calls a control. */
public final class Spoken {
    private static final String NAME = "org.navette.spoken";

    private Spoken() {
    }

    /** Gives a control its name. */
    public static <T extends Control> T as(T control, String name) {
        return as(control, () -> name);
    }

    /** Gives a control a name that changes with what it shows. */
    public static <T extends Control> T as(T control, Supplier<String> name) {
        if (control.getData(NAME) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                @SuppressWarnings("unchecked")
                public void getName(AccessibleEvent e) {
                    e.result = ((Supplier<String>) control.getData(NAME)).get();
                }
            });
        }
        control.setData(NAME, name);
        return control;
    }

    /** The name a control was given, else the words it shows itself; empty when it has none. */
    public static Optional<String> of(Control control) {
        if (control.getData(NAME) instanceof Supplier<?> name) {
            return Optional.of((String) name.get()).filter(n -> !n.isBlank());
        }
        return Optional.ofNullable(switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case Link link -> link.getText();
            default -> null;
        }).filter(n -> !n.isBlank());
    }

    /** Names every field without a name after the label before it, else after its hint or its tip. */
    public static void byLabels(Composite root) {
        byLabels(root, null);
    }

    private static void byLabels(Composite root, String label) {
        String before = label;
        for (Control child : root.getChildren()) {
            if (child instanceof Label words && !words.getText().isBlank()) {
                before = words.getText().replace("&", "");
            } else {
                if (field(child) && of(child).isEmpty()) {
                    String hint = child instanceof Text text && !text.getMessage().isBlank() ? text.getMessage() : child.getToolTipText();
                    String name = before != null ? before : hint;
                    if (name != null) {
                        as(child, name);
                    }
                }
                if (child instanceof Composite composite && !field(child)) {
                    byLabels(composite, before);
                }
                before = null;
            }
        }
    }

    private static boolean field(Control control) {
        return switch (control) {
            case Text text -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case Scale scale -> true;
            case List list -> true;
            case Table table -> true;
            case Tree tree -> true;
            case Button button -> button.getText().isBlank();
            default -> false;
        };
    }
}
