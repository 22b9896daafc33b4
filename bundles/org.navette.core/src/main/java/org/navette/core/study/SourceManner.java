package org.navette.core.study;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the user says about the rows of a source; null parts are found out or left as they are.
 *
 * @param table     table of a database, or sheet of a workbook
 * @param decimal   '.' or ','
 * @param dates     pattern of {@link java.time.format.DateTimeFormatter}: {@code dd/MM/yyyy HH:mm}
 * @param zone      whose calendar day counts when a time bears its distance from Greenwich; other days are taken as written
 * @param currency  unit of the money: {@code EUR}
 * @param events    event → the firm's own words for it
 * @param variables columns of a profile that become variables of customers: {@code COL} or {@code COL=type}
 */
public record SourceManner(String table, KeyRule keys, Character decimal, String dates, ZoneId zone, String currency,
        Map<ContactEvent, List<String>> events, List<String> variables) {
    /** Everything found out. */
    public static final SourceManner USUAL = new SourceManner(null, KeyRule.USUAL, null, null, null, null, Map.of(), List.of());

    public SourceManner {
        Map<ContactEvent, List<String>> sorted = new EnumMap<>(ContactEvent.class);
        events.forEach((event, words) -> sorted.put(event, List.copyOf(words)));
        events = java.util.Collections.unmodifiableMap(sorted);
        variables = List.copyOf(variables);
    }

    public SourceManner withTable(String name) {
        return new SourceManner(name, keys, decimal, dates, zone, currency, events, variables);
    }

    public SourceManner withKeys(KeyRule rule) {
        return new SourceManner(table, rule, decimal, dates, zone, currency, events, variables);
    }

    public SourceManner withDecimal(Character sign) {
        return new SourceManner(table, keys, sign, dates, zone, currency, events, variables);
    }

    public SourceManner withDates(String pattern) {
        return new SourceManner(table, keys, decimal, pattern, zone, currency, events, variables);
    }

    public SourceManner withZone(ZoneId calendar) {
        return new SourceManner(table, keys, decimal, dates, calendar, currency, events, variables);
    }

    public SourceManner withCurrency(String unit) {
        return new SourceManner(table, keys, decimal, dates, zone, unit, events, variables);
    }

    public SourceManner withEvents(Map<ContactEvent, List<String>> words) {
        return new SourceManner(table, keys, decimal, dates, zone, currency, words, variables);
    }

    public SourceManner withVariables(List<String> columns) {
        return new SourceManner(table, keys, decimal, dates, zone, currency, events, columns);
    }

    /** Name → value of what was said, as kept with a source and in a mapping; nothing usual is named. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "table", table);
        put(words, "keys", keys.equals(KeyRule.USUAL) ? null : keys.words());
        put(words, "decimal", decimal);
        put(words, "dates", dates);
        put(words, "zone", zone);
        put(words, "currency", currency);
        events.forEach((event, said) -> put(words, "event." + event.word(), String.join("|", said)));
        put(words, "variables", variables.isEmpty() ? null : String.join("|", variables));
        return words;
    }

    private static void put(Map<String, String> words, String name, Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    /**
     * As {@link #words()} says it; other names are passed over.
     *
     * @throws IllegalArgumentException when a value is none
     */
    public static SourceManner of(Map<String, String> words) {
        Map<ContactEvent, List<String>> events = new EnumMap<>(ContactEvent.class);
        for (ContactEvent event : ContactEvent.values()) {
            List<String> said = list(words.get("event." + event.word()));
            if (!said.isEmpty()) {
                events.put(event, said);
            }
        }
        String keys = words.get("keys");
        String decimal = words.get("decimal");
        String zone = words.get("zone");
        try {
            return new SourceManner(words.get("table"), keys == null ? KeyRule.USUAL : KeyRule.of(keys),
                    decimal == null || decimal.isEmpty() ? null : Character.valueOf(decimal.charAt(0)), words.get("dates"),
                    zone == null ? null : ZoneId.of(zone), words.get("currency"), events, list(words.get("variables")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(zone, e);
        }
    }

    private static List<String> list(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(joined.split("\\|")));
    }

    /** Word in small letters → event: the firm's words first, then the usual ones of both languages. */
    public Map<String, ContactEvent> eventWords() {
        Map<String, ContactEvent> words = new LinkedHashMap<>();
        events.forEach((event, said) -> said.forEach(word -> words.put(word.strip().toLowerCase(Locale.ROOT), event)));
        for (ContactEvent event : ContactEvent.values()) {
            words.putIfAbsent(event.word(), event);
            event.alike().forEach(word -> words.putIfAbsent(word, event));
        }
        return words;
    }
}
