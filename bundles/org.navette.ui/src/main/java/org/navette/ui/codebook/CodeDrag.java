package org.navette.ui.codebook;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Codes dragged in the tree: onto another code to nest, between two to reorder, below all to the top; out of the tree onto words
 * or documents to code them. Words and documents come the other way.
 */
final class CodeDrag {
    private final Tree tree;
    private TreeItem dragged;

    /** @param drop gets the dragged item with where it was dropped */
    CodeDrag(Tree tree, BiConsumer<TreeItem, Spot> drop) {
        this.tree = tree;
        DragSource source = new DragSource(tree, DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = tree.getSelectionCount() == 1 ? tree.getSelection()[0] : null;
                event.doit = dragged != null;
                if (dragged != null) {
                    Carried.code(CodebookTree.id(dragged));
                    event.image = dragged.getImage(0); // a picture of the whole line would hide where it is to go
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged.getText(0);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = null;
                Carried.nothing();
            }
        });
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE | DND.DROP_COPY);
        target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                if (Carried.passages().isPresent()) {
                    event.detail = event.item == null ? DND.DROP_NONE : DND.DROP_COPY;
                    event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | DND.FEEDBACK_SELECT;
                    return;
                }
                Optional<Spot> spot = spot(event);
                event.detail = spot.isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | spot.map(CodeDrag::feedback).orElse(0);
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.item instanceof TreeItem onto && Carried.passages().isPresent()) {
                    Carried.passages().orElseThrow().accept(CodebookTree.id(onto));
                    return;
                }
                TreeItem moved = dragged;
                spot(event).ifPresent(spot -> drop.accept(moved, spot));
            }
        });
    }

    /** @param item null below all. */
    record Spot(TreeItem item, CodeMoves.Drop where) {
    }

    private static int feedback(Spot spot) {
        return switch (spot.where()) {
            case BEFORE -> DND.FEEDBACK_INSERT_BEFORE;
            case ON -> spot.item() == null ? 0 : DND.FEEDBACK_SELECT;
            case AFTER -> DND.FEEDBACK_INSERT_AFTER;
        };
    }

    /** Nothing comes from elsewhere, and nothing goes into itself. */
    private Optional<Spot> spot(DropTargetEvent event) {
        TreeItem item = event.item instanceof TreeItem found ? found : null;
        for (TreeItem above = item; above != null; above = above.getParentItem()) {
            if (above == dragged) {
                return Optional.empty();
            }
        }
        if (dragged == null) {
            return Optional.empty();
        }
        if (item == null) {
            return Optional.of(new Spot(null, CodeMoves.Drop.ON));
        }
        Rectangle box = item.getBounds();
        int y = tree.toControl(event.x, event.y).y - box.y;
        int edge = Math.max(3, box.height / 4);
        return Optional.of(new Spot(item, y < edge ? CodeMoves.Drop.BEFORE : y > box.height - edge ? CodeMoves.Drop.AFTER : CodeMoves.Drop.ON));
    }
}
