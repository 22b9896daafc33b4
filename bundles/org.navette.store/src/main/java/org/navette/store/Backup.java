package org.navette.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a study as it once was, which is a study file itself.
 *
 * @param file  where it lies
 * @param at    when it was made
 * @param bytes its size
 */
public record Backup(Path file, Instant at, long bytes) {
}
