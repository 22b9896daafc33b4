package org.navette.store;

import java.time.Instant;

/**
 * Who has a study open for writing.
 *
 * @param name    the person, as given when the study was opened; empty when the program did not say
 * @param host    name of the machine; may be empty
 * @param process number of the process on that machine
 * @param since   when it was opened
 */
public record Holder(String name, String host, long process, Instant since) {
}
