package org.navette.text.privacy;

import java.util.Locale;

/** What a passage tells of a person; the order decides between findings that overlap. */
public enum PersonalKind {
    EMAIL, URL, IBAN, CARD, BIRTH, REFERENCE, PHONE, ADDRESS, HANDLE, PERSON;

    /** The word in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
