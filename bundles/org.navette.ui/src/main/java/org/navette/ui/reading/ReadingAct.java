package org.navette.ui.reading;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;

/** What keys do in the text; the sentiment and the codes have keys of their own. */
enum ReadingAct {
    CODE(0, SWT.CR), AGAIN(0, '.'), UNIT(0, ' '), DETAILS(SWT.ALT, SWT.CR), REMOVE(0, SWT.DEL), REMOVE_TOO(0, SWT.BS),
    PREVIOUS_DOCUMENT(0, '['), NEXT_DOCUMENT(0, ']'),
    NEXT_CODING(SWT.ALT, SWT.ARROW_DOWN), PREVIOUS_CODING(SWT.ALT, SWT.ARROW_UP),
    END_ON(SWT.ALT, SWT.ARROW_RIGHT), END_BACK(SWT.ALT, SWT.ARROW_LEFT),
    START_ON(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT), START_BACK(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT),
    END_LETTER_BACK(0, SWT.F7), END_LETTER_ON(0, SWT.F8), START_LETTER_BACK(SWT.SHIFT, SWT.F7), START_LETTER_ON(SWT.SHIFT, SWT.F8),
    MEMO(0, SWT.INSERT), LINK_FROM(SWT.MOD1, 'l'), LINK_TO(SWT.MOD1 | SWT.SHIFT, 'l'),
    FIND_ON(0, SWT.F3), FIND_BACK(SWT.SHIFT, SWT.F3), LEAVE(0, SWT.ESC),
    ZOOM_IN(SWT.MOD1, '+'), ZOOM_IN_TOO(SWT.MOD1, '='), ZOOM_IN_PAD(SWT.MOD1, SWT.KEYPAD_ADD), ZOOM_OUT(SWT.MOD1, '-'),
    ZOOM_OUT_PAD(SWT.MOD1, SWT.KEYPAD_SUBTRACT), ZOOM_USUAL(SWT.MOD1, '0'), ZOOM_USUAL_PAD(SWT.MOD1, SWT.KEYPAD_0);

    private static final int HELD = SWT.MODIFIER_MASK;
    private final int held;
    private final int key;

    ReadingAct(int held, int key) {
        this.held = held;
        this.key = key;
    }

    /** @param state held keys. @param code of the key. @param character that it writes; layouts put signs on keys of other names */
    static Optional<ReadingAct> of(int state, int code, char character) {
        int down = state & HELD;
        return Arrays.stream(values()).filter(a -> a.key == code && a.held == down || a.sign() && a.key == character && a.held == (down & ~SWT.SHIFT))
                .findFirst();
    }

    /** The same deed under another key. */
    ReadingAct plain() {
        return switch (this) {
            case REMOVE_TOO -> REMOVE;
            case ZOOM_IN_TOO, ZOOM_IN_PAD -> ZOOM_IN;
            case ZOOM_OUT_PAD -> ZOOM_OUT;
            case ZOOM_USUAL_PAD -> ZOOM_USUAL;
            default -> this;
        };
    }

    private boolean sign() {
        return key > ' ' && key < SWT.DEL && !Character.isLetter(key);
    }
}
