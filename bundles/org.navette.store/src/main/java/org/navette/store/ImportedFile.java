package org.navette.store;

import java.time.Instant;

/**
 * A file that was imported, with what it takes to import it again.
 *
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param kind   documents, codebook, codings or behaviour
 * @param recipe the import's parameters as JSON, or null when an older Navette imported it
 */
public record ImportedFile(String path, String sha256, long taken, long rejected, Instant at, String kind, String recipe) {
}
