package org.navette.ui.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.ui.Messages;

/**
 * What a user writes about the rows of a file, as it stands in the fields; empty fields are found out.
 *
 * @param decimal   null, '.' or ','
 * @param events    event → the firm's words, with commas between them
 * @param variables columns of a profile, each with or without {@code =type}
 */
record MannerDraft(KeyRule keys, Character decimal, String dates, String zone, String currency, Map<ContactEvent, String> events,
        List<String> variables) {
    MannerDraft {
        events = Map.copyOf(events);
        variables = List.copyOf(variables);
    }

    static MannerDraft of(SourceManner manner) {
        Map<ContactEvent, String> events = new EnumMap<>(ContactEvent.class);
        manner.events().forEach((event, words) -> events.put(event, String.join(", ", words)));
        return new MannerDraft(manner.keys(), manner.decimal(), manner.dates() == null ? "" : manner.dates(),
                manner.zone() == null ? "" : manner.zone().getId(), manner.currency() == null ? "" : manner.currency(), events, manner.variables());
    }

    /** What stands in the way, as a sentence that says the remedy; empty when nothing does. */
    Optional<String> complaint() {
        return !dates.isBlank() && !pattern() ? Optional.of(Messages.text("manner.dates.wrong", dates.strip()))
                : !zone.isBlank() && !calendar() ? Optional.of(Messages.text("manner.zone.wrong", zone.strip()))
                        : twice().map(word -> Messages.text("manner.event.twice", word));
    }

    private boolean pattern() {
        try {
            DateTimeFormatter.ofPattern(dates.strip());
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private boolean calendar() {
        try {
            ZoneId.of(zone.strip());
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** A word that stands for two events. */
    private Optional<String> twice() {
        List<String> all = events.values().stream().flatMap(said -> words(said).stream().map(String::toLowerCase).distinct()).toList();
        return all.stream().filter(word -> all.indexOf(word) != all.lastIndexOf(word)).findFirst();
    }

    private static List<String> words(String said) {
        return Arrays.stream(said.split("[,|]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * What is said of a source of this kind; what the kind does not know is left aside.
     *
     * @param idle columns that play no part, which alone may become variables
     * @throws java.time.DateTimeException when there is a {@link #complaint()} about the zone
     */
    SourceManner manner(SourceKind kind, List<String> idle) {
        Map<ContactEvent, List<String>> said = kind != SourceKind.CAMPAIGNS ? Map.of() : events.entrySet().stream()
                .filter(e -> !words(e.getValue()).isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, e -> words(e.getValue())));
        List<String> kept = kind != SourceKind.PROFILE ? List.of() : variables.stream().filter(v -> idle.stream().anyMatch(bare(v)::equalsIgnoreCase)).toList();
        return new SourceManner(null, keys, decimal, said(dates), zone.isBlank() ? null : ZoneId.of(zone.strip()), said(currency), said, kept);
    }

    /** The column of a variable, without its type. */
    static String bare(String variable) {
        int sign = variable.lastIndexOf('=');
        return sign > 0 ? variable.substring(0, sign) : variable;
    }

    private static String said(String field) {
        return field.isBlank() ? null : field.strip();
    }
}
