package org.navette.core.study;

import java.time.Instant;

/** A researcher's note on anything. @param title may be empty */
public record Memo(long id, Subject subject, String title, String text, long coder, Instant at) {
}
