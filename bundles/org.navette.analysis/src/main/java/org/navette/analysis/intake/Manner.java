package org.navette.analysis.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.types.Dates;
import org.navette.formats.types.Numbers;
import org.navette.formats.types.Proposal;

/**
 * What the user says about how a table is written, beyond encoding and delimiter.
 *
 * @param header  false when the first row holds values already; columns are then called c1, c2 …
 * @param quotes  false when double quotes are characters like any other
 * @param written column → how its dates or numbers are written; for the others it is found out
 */
public record Manner(boolean header, boolean quotes, Map<String, Writing> written) {
    /** A header, quotes, the rest found out. */
    public static final Manner USUAL = new Manner(true, true, Map.of());

    public Manner {
        written = Map.copyOf(written);
    }

    /** How dates or numbers of a column are written. */
    public enum Writing {
        DAY_FIRST, MONTH_FIRST, DECIMAL_COMMA, DECIMAL_POINT;

        /** {@code day-first}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        Proposal applied(Proposal found) {
            return switch (this) {
                case DAY_FIRST -> found.with(new Dates(Dates.Order.DAY_FIRST, false));
                case MONTH_FIRST -> found.with(new Dates(Dates.Order.MONTH_FIRST, false));
                case DECIMAL_COMMA -> found.with(new Numbers(',', false));
                case DECIMAL_POINT -> found.with(new Numbers('.', false));
            };
        }
    }

    /** @param words each {@code COLUMN=WRITING}. @throws InputProblem when one is not */
    public static Map<String, Writing> written(List<String> words) {
        Map<String, Writing> written = new LinkedHashMap<>();
        for (String word : words) {
            int sign = word.lastIndexOf('=');
            String end = word.substring(sign + 1);
            Writing writing = Optional.of(end).flatMap(Manner::writing)
                    .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("intake.written", word)));
            if (sign < 1) {
                throw new InputProblem(Place.NOWHERE, Messages.text("intake.written", word));
            }
            written.put(word.substring(0, sign), writing);
        }
        return written;
    }

    private static Optional<Writing> writing(String word) {
        return java.util.Arrays.stream(Writing.values()).filter(w -> w.word().equals(word)).findFirst();
    }

    /** The proposal for a column, with what the user said about it. */
    Proposal applied(String column, Proposal found) {
        Writing writing = written.get(column);
        return writing == null ? found : writing.applied(found);
    }

    Recipe into(Recipe recipe) {
        List<String> words = new ArrayList<>();
        written.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(w -> words.add(w.getKey() + "=" + w.getValue().word()));
        if (!words.isEmpty()) {
            recipe.with("written", words);
        }
        return recipe.with("header", header ? null : "false").with("quotes", quotes ? null : "false");
    }

    static Manner of(Recipe recipe) {
        return new Manner(!"false".equals(recipe.text("header")), !"false".equals(recipe.text("quotes")), written(recipe.texts("written")));
    }
}
