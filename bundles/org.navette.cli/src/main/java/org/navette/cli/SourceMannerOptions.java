package org.navette.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.SourceManner;
import picocli.CommandLine.Option;

/** What the user says about the rows of a source. */
final class SourceMannerOptions {
    @Option(names = "--keys", paramLabel = "RULE")
    private String keys;

    @Option(names = "--decimal", paramLabel = "SIGN")
    private String decimal;

    @Option(names = "--date-format", paramLabel = "PATTERN")
    private String dates;

    @Option(names = "--time-zone", paramLabel = "ZONE")
    private String zone;

    @Option(names = "--currency", paramLabel = "UNIT")
    private String currency;

    @Option(names = "--event-word", paramLabel = "EVENT=WORD")
    private List<String> events = new ArrayList<>();

    @Option(names = "--variable", paramLabel = "COL[=TYPE]")
    private List<String> variables = new ArrayList<>();

    /** What a mapping says, where the words of the command line do not say otherwise. */
    SourceManner over(SourceManner before) {
        SourceManner manner = before;
        if (keys != null) {
            try {
                manner = manner.withKeys(KeyRule.of(keys));
            } catch (IllegalArgumentException e) {
                throw wrong("import.behaviour.keys", keys, e);
            }
        }
        if (decimal != null) {
            if (!decimal.equals(",") && !decimal.equals(".")) {
                throw wrong("import.behaviour.decimal", decimal, null);
            }
            manner = manner.withDecimal(decimal.charAt(0));
        }
        if (zone != null) {
            try {
                manner = manner.withZone(ZoneId.of(zone));
            } catch (DateTimeException e) {
                throw wrong("import.behaviour.zone", zone, e);
            }
        }
        manner = dates == null ? manner : manner.withDates(dates);
        manner = currency == null ? manner : manner.withCurrency(currency);
        manner = variables.isEmpty() ? manner : manner.withVariables(variables);
        return events.isEmpty() ? manner : manner.withEvents(events());
    }

    private Map<ContactEvent, List<String>> events() {
        Map<ContactEvent, List<String>> words = new EnumMap<>(ContactEvent.class);
        for (String said : events) {
            int sign = said.indexOf('=');
            try {
                words.computeIfAbsent(ContactEvent.of(said.substring(0, Math.max(0, sign)).strip()), e -> new ArrayList<>())
                        .add(said.substring(sign + 1).strip());
            } catch (IllegalArgumentException e) {
                throw wrong("import.behaviour.event", said, e);
            }
        }
        return words;
    }

    private static InputProblem wrong(String key, String said, Exception cause) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, said), cause);
    }
}
