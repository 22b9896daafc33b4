package org.navette.analysis.named;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** The values of an analysis's parameters, checked against their types; those not given have their presets. */
public final class Values {
    private final Map<String, Object> parsed = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    private Values() {
    }

    /**
     * @param given parameter → what the user wrote
     * @throws InputProblem for a parameter there is not, and for a value it cannot have; says which there are
     */
    public static Values of(NamedAnalysis analysis, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (analysis.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new InputProblem(Place.NOWHERE, Messages.text("named.noParameter", analysis.name(), name, analysis.parameters().stream()
                        .map(parameter -> "--" + parameter.name()).collect(Collectors.joining(", "))));
            }
        }
        Values values = new Values();
        for (Parameter parameter : analysis.parameters()) {
            String text = given.get(parameter.name());
            String used = text == null || text.isBlank() ? parameter.preset() : text.strip();
            if (used != null) {
                values.parsed.put(parameter.name(), parse(parameter, used));
                values.written.put(parameter.name(), used);
            }
        }
        return values;
    }

    /** What holds for each parameter that has a value, as a user would write it. */
    public Map<String, String> written() {
        return Map.copyOf(written);
    }

    public int whole(String parameter) {
        return ((Double) parsed.get(parameter)).intValue();
    }

    public double number(String parameter) {
        return (Double) parsed.get(parameter);
    }

    public boolean on(String parameter) {
        return (Boolean) parsed.get(parameter);
    }

    /** Null when nothing was given. */
    public LocalDate day(String parameter) {
        return (LocalDate) parsed.get(parameter);
    }

    /** Null when nothing was given. */
    public String text(String parameter) {
        return (String) parsed.get(parameter);
    }

    private static Object parse(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case WHOLE, NUMBER, SHARE -> number(parameter, text);
            case DATE -> {
                try {
                    yield LocalDate.parse(text);
                } catch (DateTimeParseException e) {
                    throw bad(parameter, text, Messages.text("named.value.date"));
                }
            }
            case SWITCH -> {
                String word = text.toLowerCase(Locale.ROOT);
                if (word.equals("yes") || word.equals("oui") || word.equals("true")) {
                    yield true;
                }
                if (word.equals("no") || word.equals("non") || word.equals("false")) {
                    yield false;
                }
                throw bad(parameter, text, Messages.text("named.value.choice", String.join(", ", parameter.choices())));
            }
            case CHOICE -> {
                if (!parameter.choices().contains(text.toLowerCase(Locale.ROOT))) {
                    throw bad(parameter, text, Messages.text("named.value.choice", String.join(", ", parameter.choices())));
                }
                yield text.toLowerCase(Locale.ROOT);
            }
            case SOURCE, VARIABLE, TEXT -> text;
        };
    }

    private static Double number(Parameter parameter, String text) {
        boolean percent = parameter.type() == ParameterType.SHARE && text.endsWith("%");
        String digits = (percent ? text.substring(0, text.length() - 1) : text).strip().replace(',', '.');
        String pattern = parameter.type() == ParameterType.WHOLE ? "[-+]?\\d{1,9}" : "[-+]?(\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?";
        double value = digits.matches(pattern) ? Double.parseDouble(digits) / (percent ? 100 : 1) : Double.NaN;
        if (!Double.isFinite(value) || parameter.least() != null && value < parameter.least()
                || parameter.most() != null && value > parameter.most()) {
            throw bad(parameter, text, Messages.text(parameter.type() == ParameterType.WHOLE ? "named.value.whole" : "named.value.number",
                    bound(parameter.least()), bound(parameter.most())));
        }
        return value;
    }

    private static String bound(Double limit) {
        return limit == null ? "…" : limit == Math.rint(limit) ? Long.toString(limit.longValue()) : limit.toString();
    }

    private static InputProblem bad(Parameter parameter, String text, String remedy) {
        return new InputProblem(Place.NOWHERE, Messages.text("named.value", text, parameter.name(), remedy));
    }
}
