package org.navette.analysis.agreement;

import java.util.Locale;

/** What coders are compared on. */
public enum AgreementUnit {
    /** does the document carry the code */ DOCUMENT,
    /** passages that somebody marked, and α_u on their boundaries */ SEGMENT,
    /** is the code on this character (Unicode code point) */ CHARACTER;

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
