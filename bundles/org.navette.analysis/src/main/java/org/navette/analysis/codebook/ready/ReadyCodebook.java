package org.navette.analysis.codebook.ready;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.analysis.Messages;

/** A codebook to start from, written by us in English and in French: a file of this package each. */
public enum ReadyCodebook {
    CUSTOMER_JOURNEY, E_CRM, COMPLAINT_HANDLING, PRODUCT_REVIEW, CHURN_REASONS, COMMERCIAL_PRESSURE;

    /** One code. @param parent name of a code that stands before it, or null */
    public record Line(String name, String parent, String definition, String include, String exclude, String example) {
    }

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReadyCodebook> of(String word) {
        return Arrays.stream(values()).filter(book -> book.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    /** What it is called, in the user's language. */
    public String title() {
        return Messages.text("ready." + word());
    }

    /** What it is for, in the user's language. */
    public String about() {
        return Messages.text("ready." + word() + ".about");
    }

    /** Parents before their children. @param language {@code fr} for French, else English: the study's, not the interface's */
    public List<Line> lines(String language) {
        String file = word() + (language != null && language.startsWith("fr") ? ".fr.tsv" : ".en.tsv");
        try (var in = new BufferedReader(new InputStreamReader(ReadyCodebook.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> {
                String[] cells = line.split("\t", -1);
                return new Line(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2], cells[3], cells[4], cells[5]);
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
