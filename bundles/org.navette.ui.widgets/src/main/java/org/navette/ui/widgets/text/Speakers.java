package org.navette.ui.widgets.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who speaks in an interview: names before a colon at the beginning of a line that come back in the same text. */
public final class Speakers {
    /** No name with its colon reaches further into a line. */
    static final int LONGEST = 44;
    private static final Pattern TURN = Pattern
            .compile("\\s*(\\p{Lu}[\\p{L}\\p{N}.'’-]{0,24}(?: [\\p{L}\\p{N}.'’-]{1,24}){0,2})[ \\u00a0\\u202f]?:(?=\\s|$)");
    private final Set<String> names;

    private Speakers(Set<String> names) {
        this.names = names;
    }

    /** Nobody is marked. */
    public static Speakers none() {
        return new Speakers(Set.of());
    }

    /** Finds them; a name that stands before a colon only once is a heading, not a speaker. */
    public static Speakers of(String text) {
        Map<String, Integer> seen = new HashMap<>();
        for (int from = 0; from < text.length();) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            Matcher turn = turn(text.substring(from, Math.min(to, from + LONGEST)));
            if (turn.lookingAt()) {
                seen.merge(turn.group(1), 1, Integer::sum);
            }
            from = to + 1;
        }
        return new Speakers(seen.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    /** Their names as they stand in the text. */
    public Set<String> names() {
        return names;
    }

    /** Where the speaker's name with its colon ends in a line; 0 when the line begins no turn. */
    public int label(String line) {
        if (names.isEmpty()) {
            return 0;
        }
        Matcher turn = turn(line.substring(0, Math.min(line.length(), LONGEST)));
        return turn.lookingAt() && names.contains(turn.group(1)) ? turn.end() : 0;
    }

    private static Matcher turn(String line) {
        return TURN.matcher(line);
    }
}
