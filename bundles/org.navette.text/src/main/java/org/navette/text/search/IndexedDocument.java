package org.navette.text.search;

import java.util.Map;

/**
 * A document as the index takes it.
 *
 * @param language BCP 47 tag, or null
 * @param fields   variables by name; searched as {@code name:value}, whatever the name's case and accents
 */
public record IndexedDocument(long id, String name, String language, String text, Map<String, String> fields) {
}
