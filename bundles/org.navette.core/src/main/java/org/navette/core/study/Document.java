package org.navette.core.study;

import java.time.LocalDate;

/**
 * One text unit as collected.
 *
 * @param name     the identifier the source gave it, unique in the study
 * @param language BCP 47 tag such as {@code fr}, or null when unknown
 * @param channel  where it came in (shop, web, phone …), or null
 * @param date     when it was written, or null
 * @param customer key of the case behind it, or null
 */
public record Document(long id, String name, Kind kind, String language, String channel, LocalDate date,
        String customer, String text) {

    /** This document under the id the study gave it. */
    public Document withId(long newId) {
        return new Document(newId, name, kind, language, channel, date, customer, text);
    }
}
