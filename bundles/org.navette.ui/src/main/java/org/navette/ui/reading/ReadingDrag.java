package org.navette.ui.reading;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.navette.core.study.Segment;
import org.navette.ui.codebook.Carried;
import org.navette.ui.widgets.text.CodedText;

/** Codes dropped on the selected words, or on the sentence under the mouse; selected words taken to a code of the codebook. */
final class ReadingDrag {
    private final ReadingPart part;
    private final CodedText text;
    private final ReadingDeeds deeds;
    /** What was selected before a code came over the text, or null. */
    private int[] before;
    private boolean over;

    ReadingDrag(ReadingPart part, CodedText text, ReadingDeeds deeds) {
        this.part = part;
        this.text = text;
        this.deeds = deeds;
        StyledText styled = text.text();
        Carried.from(styled, new Carried.Passages() {
            @Override
            public LongConsumer taken(int x, int y) {
                Optional<Segment> words = part.mayEdit() ? part.selected() : Optional.empty();
                return words.isEmpty() ? null : code -> deeds.put(words.get(), code);
            }

            @Override
            public String words() {
                return styled.getSelectionText();
            }
        });
        Carried.onto(styled).addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_SCROLL;
                event.detail = Carried.code().isPresent() && part.mayEdit() && show(styled.toControl(event.x, event.y)) ? DND.DROP_COPY
                        : DND.DROP_NONE;
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                // a drop begins with a leave, and needs what is selected
                styled.getDisplay().asyncExec(() -> restore());
            }

            @Override
            public void drop(DropTargetEvent event) {
                over = false;
                Carried.code().ifPresent(code -> part.selected().ifPresent(words -> deeds.put(words, code)));
            }
        });
    }

    /** Selects what a code would be put on. @return whether there is something */
    private boolean show(Point at) {
        if (!over) {
            over = true;
            before = text.selection().orElse(null);
        }
        int offset = text.at(at);
        boolean within = before != null && (offset < 0 || offset >= before[0] && offset < before[1]);
        if (within) {
            text.select(before[0], before[1]);
        } else if (offset >= 0) {
            deeds.sentence(offset);
        }
        return text.selection().isPresent();
    }

    private void restore() {
        if (over && !text.isDisposed()) {
            over = false;
            if (before != null) {
                text.select(before[0], before[1]);
            } else {
                text.unselect();
            }
            part.buttons();
        }
    }
}
