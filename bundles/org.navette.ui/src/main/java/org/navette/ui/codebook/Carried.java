package org.navette.ui.codebook;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/**
 * What is dragged from one part of the window to another: a code, to be put on words or documents; or words or documents, to
 * be given a code. Called on the display's thread; whatever comes from another program is none of it.
 */
public final class Carried {
    private static OptionalLong code = OptionalLong.empty();
    private static LongConsumer passages;

    private Carried() {
    }

    /** The code on its way; empty when it is something else. */
    public static OptionalLong code() {
        return code;
    }

    /** What gives the words or documents on their way a code, by its id; empty when it is something else. */
    static Optional<LongConsumer> passages() {
        return Optional.ofNullable(passages);
    }

    /** The drag of a code begins. */
    static void code(long id) {
        passages = null;
        code = OptionalLong.of(id);
    }

    static void nothing() {
        passages = null;
        code = OptionalLong.empty();
    }

    /** What can be taken to a code. */
    public interface Passages {
        /** At the beginning of a drag there. @return gives what is dragged a code; null when nothing can be dragged */
        LongConsumer taken(int x, int y);

        /** In words. */
        String words();
    }

    /** Lets words or documents be dragged from a control to a code. */
    public static void from(Control control, Passages source) {
        DragSource drag = new DragSource(control, DND.DROP_COPY);
        drag.setTransfer(TextTransfer.getInstance());
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                nothing();
                passages = source.taken(event.x, event.y);
                event.doit = passages != null;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = source.words();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                nothing();
            }
        });
    }

    /** A target that codes can be dropped on. */
    public static DropTarget onto(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY);
        target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
        return target;
    }
}
