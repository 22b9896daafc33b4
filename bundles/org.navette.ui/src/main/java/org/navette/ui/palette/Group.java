package org.navette.ui.palette;

import java.util.Locale;

import org.navette.ui.Messages;

/** What kind of thing a line of the palette is, in the order in which they stand while nothing is typed. */
enum Group {
    COMMAND, PERSPECTIVE, PART, CODE, VARIABLE, SAMPLE, TABLE, DOCUMENT, STUDY;

    String title() {
        return Messages.text("palette.group." + name().toLowerCase(Locale.ROOT));
    }
}
