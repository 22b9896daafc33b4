package org.navette.behaviour.engine;

import java.util.Map;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** Patterns of dates as people write them, {@code dd/MM/yyyy}, in the signs of the engine. */
final class DatePattern {
    /** The engine takes a number of one digit wherever two are asked for, and names of months in English only. */
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("d", "%d"), Map.entry("dd", "%d"), Map.entry("M", "%m"),
            Map.entry("MM", "%m"), Map.entry("MMM", "%b"), Map.entry("MMMM", "%B"), Map.entry("yy", "%y"), Map.entry("y", "%Y"),
            Map.entry("yyyy", "%Y"), Map.entry("uuuu", "%Y"), Map.entry("H", "%H"), Map.entry("HH", "%H"), Map.entry("h", "%I"),
            Map.entry("hh", "%I"), Map.entry("m", "%M"), Map.entry("mm", "%M"), Map.entry("s", "%S"), Map.entry("ss", "%S"), Map.entry("a", "%p"));

    private DatePattern() {
    }

    /** @throws InputProblem when it is no pattern of a day */
    static String engine(String pattern) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length();) {
            char c = pattern.charAt(i);
            int end = i + 1;
            if (c == '\'') {
                end = pattern.indexOf('\'', i + 1);
                if (end < 0) {
                    throw wrong(pattern);
                }
                out.append(pattern, i + 1, end);
                i = end + 1;
                continue;
            }
            if (Character.isLetter(c)) {
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                String sign = SIGNS.get(pattern.substring(i, end));
                if (sign == null) {
                    throw wrong(pattern);
                }
                out.append(sign);
            } else {
                out.append(c == '%' ? "%%" : String.valueOf(c));
            }
            i = end;
        }
        String made = out.toString();
        if (!made.contains("%d") || !made.matches("(?s).*%[mbB].*") || !made.matches("(?s).*%[yY].*")) {
            throw wrong(pattern);
        }
        return made;
    }

    private static InputProblem wrong(String pattern) {
        return new InputProblem(Place.NOWHERE, Messages.text("date.pattern", pattern));
    }
}
