package org.navette.ui.verbatims;

import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.navette.ui.Messages;
import org.navette.ui.codebook.Carried;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.grid.TextGrid;

/** Codes dropped on a row, or on the selected rows when it is one of them; rows taken to a code of the codebook. */
final class VerbatimDrag {

    /** @param line gives the documents of a line, none for the head of a group. @param selected those of the selected rows */
    VerbatimDrag(StudySession session, TextGrid grid, VerbatimKeys keys, IntFunction<long[]> line, Supplier<long[]> selected) {
        Carried.from(grid, new Carried.Passages() {
            @Override
            public LongConsumer taken(int x, int y) {
                int row = grid.at(y).orElse(-1);
                long[] documents = row < 0 || !session.mayEdit() ? new long[0] : grid.selection().has(row) ? selected.get() : line.apply(row);
                return documents.length == 0 ? null : code -> keys.put(code, documents);
            }

            @Override
            public String words() {
                return Messages.text("documents.count", selected.get().length);
            }
        });
        Carried.onto(grid).addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                int row = row(event);
                grid.target(row);
                event.detail = row < 0 ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                grid.target(-1);
            }

            @Override
            public void drop(DropTargetEvent event) {
                int row = row(event);
                grid.target(-1);
                if (row >= 0) {
                    keys.put(Carried.code().orElseThrow(), grid.selection().has(row) ? selected.get() : line.apply(row));
                }
            }

            private int row(DropTargetEvent event) {
                int row = Carried.code().isEmpty() || !session.mayEdit() ? -1 : grid.at(grid.toControl(event.x, event.y).y).orElse(-1);
                return row < 0 || line.apply(row).length == 0 ? -1 : row;
            }
        });
    }
}
