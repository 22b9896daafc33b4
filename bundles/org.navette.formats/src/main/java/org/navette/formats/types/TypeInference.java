package org.navette.formats.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.navette.core.study.VariableType;
import org.navette.formats.Messages;
import org.navette.formats.types.Dates.Order;

/** Takes the values of one column, one by one in bounded memory, and proposes the type of the variable. */
public final class TypeInference {
    private static final int DISTINCT_LIMIT = 1000;
    private static final int LONGEST_ITEM = 60;
    private static final int FEWEST_LISTS = 2;
    private static final int FEWEST_STEPS = 3;
    private static final int HIGHEST_STEP = 10;
    /** So many times each step of a scale, or each item of a list, must come back on average. */
    private static final int REPEATED = 2;
    private static final List<Set<String>> TRUTHS = List.of(Set.of("true", "false"), Set.of("vrai", "faux"),
            Set.of("yes", "no"), Set.of("oui", "non"), Set.of("y", "n"), Set.of("o", "n"), Set.of("t", "f"),
            Set.of("1", "0"));

    private final Locale language;
    private final DateVotes dates = new DateVotes();
    private final NumberVotes numbers = new NumberVotes();
    private final Set<String> distinct = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private long itemCount;
    private long lists;
    private boolean longItem;
    private boolean steps = true;
    private boolean leadingZero;
    private long values;
    private long missing;

    /** @param language decides where the values do not */
    public TypeInference(Locale language) {
        this.language = language;
    }

    /** The proposal for a whole column. */
    public static Proposal of(Iterable<String> values, Locale language) {
        TypeInference inference = new TypeInference(language);
        values.forEach(inference::add);
        return inference.propose();
    }

    public void add(String value) {
        if (Missing.is(value)) {
            missing++;
            return;
        }
        values++;
        String text = value.strip();
        dates.add(text);
        numbers.add(text);
        steps &= text.matches("\\d{1,2}") && Integer.parseInt(text) <= HIGHEST_STEP;
        leadingZero |= text.matches("0\\d+");
        if (distinct.size() < DISTINCT_LIMIT) {
            distinct.add(text.toLowerCase(Locale.ROOT));
        }
        lists += MultiValues.isList(text) ? 1 : 0;
        for (String item : MultiValues.split(text)) {
            itemCount++;
            longItem |= item.length() > LONGEST_ITEM;
            if (items.size() < DISTINCT_LIMIT) {
                items.add(item);
            }
        }
    }

    /** What the values so far speak for; nominal when there are none. */
    public Proposal propose() {
        Dates writtenDates = dates.decide(language);
        Numbers writtenNumbers = numbers.decide(language);
        List<String> notes = new ArrayList<>();
        VariableType type = type();
        if (type == VariableType.DATE && writtenDates.ambiguous()) {
            notes.add(Messages.text(writtenDates.order() == Order.DAY_FIRST ? "type.day.first" : "type.month.first"));
        }
        if (type == VariableType.NUMERIC && writtenNumbers.ambiguous()) {
            notes.add(Messages.text(writtenNumbers.decimal() == ',' ? "type.decimal.comma" : "type.decimal.point"));
        }
        if (type == VariableType.NOMINAL && values > 0) {
            spoilt(notes);
        }
        return new Proposal(type, writtenDates, writtenNumbers, values, missing, notes);
    }

    private VariableType type() {
        if (values == 0) {
            return VariableType.NOMINAL;
        }
        if (isTruth()) {
            return VariableType.BOOLEAN;
        }
        if (dates.all()) {
            return VariableType.DATE;
        }
        if (leadingZero && numbers.all()) {
            return VariableType.NOMINAL; // 01000 is a post code or a key, not a quantity
        }
        if (steps && distinct.size() >= FEWEST_STEPS && values >= (long) REPEATED * distinct.size()) {
            return VariableType.ORDINAL;
        }
        if (numbers.all()) {
            return VariableType.NUMERIC;
        }
        boolean repeated = items.size() < DISTINCT_LIMIT && itemCount >= (long) REPEATED * items.size();
        return lists >= FEWEST_LISTS && !longItem && repeated ? VariableType.MULTI : VariableType.NOMINAL;
    }

    private boolean isTruth() {
        boolean one = distinct.size() == 1 && distinct.iterator().next().length() > 1;
        return (one || distinct.size() == 2) && TRUTHS.stream().anyMatch(words -> words.containsAll(distinct));
    }

    /** A column of nearly nothing but numbers or dates was meant to be one: tell what stands in the way. */
    private void spoilt(List<String> notes) {
        if (leadingZero && numbers.all()) {
            notes.add(Messages.text("type.leading.zero"));
        } else if (numbers.numbers() * 2 > values) {
            numbers.firstOther().ifPresent(other -> notes.add(Messages.text("type.nearly.numbers",
                    Long.toString(numbers.numbers()), Long.toString(values), other)));
        } else if (dates.dates() * 2 > values) {
            notes.add(dates.firstOther().map(other -> Messages.text("type.nearly.dates",
                    Long.toString(dates.dates()), Long.toString(values), other))
                    .orElseGet(() -> Messages.text("type.mixed.dates")));
        }
    }
}
