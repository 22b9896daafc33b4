package org.navette.report;

import org.navette.core.language.Catalogue;

/** Sentences of this bundle. */
public final class Messages {
    public static final Catalogue CATALOGUE = new Catalogue(Messages.class);

    private Messages() {
    }

    public static String text(String key, Object... arguments) {
        return CATALOGUE.text(key, arguments);
    }
}
