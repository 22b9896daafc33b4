package org.navette.text.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A search as it was meant. */
sealed interface Query {
    /** Adjacent words in one field; a word may hold wildcards (*). */
    record Words(String field, List<String> keys) implements Query {
    }

    record All(List<Query> parts) implements Query {
    }

    record Any(List<Query> parts) implements Query {
    }

    record Not(Query part) implements Query {
    }

    static boolean wild(String key) {
        return key.indexOf('*') >= 0;
    }

    /** What a word with wildcards stands for. */
    static Pattern pattern(String key) {
        return Pattern.compile(Arrays.stream(key.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
