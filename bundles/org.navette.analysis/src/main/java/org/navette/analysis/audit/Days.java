package org.navette.analysis.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.navette.core.language.Catalogue;

/** Days as the reader writes them. */
final class Days {
    private Days() {
    }

    static String text(LocalDate day) {
        return day.getYear() < 1000 || day.getYear() > 9999 ? day.toString()
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Catalogue.locale()));
    }
}
