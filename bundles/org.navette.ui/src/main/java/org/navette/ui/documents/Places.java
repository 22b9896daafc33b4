package org.navette.ui.documents;

/**
 * Where each document of a list stands. A million of them are looked up by a table of plain numbers that is made in a few
 * milliseconds, for it is made on the display's thread.
 */
final class Places {
    private final long[] ids;
    /** Place + 1 at an id's slot or the next free one behind it; 0 is free. */
    private final int[] slots;

    /** @param ids each once; kept, not copied */
    Places(long... ids) {
        this.ids = ids;
        slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, ids.length)) * 4)];
        for (int i = 0; i < ids.length; i++) {
            int slot = slot(ids[i]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** The place of a document, or -1. */
    int of(long id) {
        for (int slot = slot(id); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (ids[slots[slot] - 1] == id) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** Ids follow each other, as a rule: then their slots do, and nothing collides. */
    private int slot(long id) {
        return (int) id & slots.length - 1;
    }
}
