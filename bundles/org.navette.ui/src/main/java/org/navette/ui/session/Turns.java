package org.navette.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Which of several places in the window takes what is meant for one of them: of those that are seen, the one that had the focus last. */
public final class Turns {
    /** The one that had the focus last comes first. */
    private final List<Place> places = new ArrayList<>();

    private record Place(Object name, BooleanSupplier seen) {
    }

    /** A control takes part for as long as it lives. */
    public void join(Control control) {
        join(control, control::isVisible);
        control.addListener(SWT.FocusIn, e -> took(control));
        control.addListener(SWT.Dispose, e -> leave(control));
    }

    void join(Object name, BooleanSupplier seen) {
        places.add(new Place(name, seen));
    }

    void took(Object name) {
        places.stream().filter(p -> p.name() == name).findFirst().ifPresent(place -> {
            places.remove(place);
            places.addFirst(place);
        });
    }

    void leave(Object name) {
        places.removeIf(p -> p.name() == name);
    }

    /** Whether it is this one's turn. */
    public boolean of(Object name) {
        return places.stream().filter(p -> p.seen().getAsBoolean()).findFirst().filter(p -> p.name() == name).isPresent();
    }
}
