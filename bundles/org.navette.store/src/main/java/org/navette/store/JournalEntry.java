package org.navette.store;

import java.time.Instant;

/** @param undone true when it was taken back */
public record JournalEntry(long id, Instant at, String who, Label label, boolean undone) {
}
