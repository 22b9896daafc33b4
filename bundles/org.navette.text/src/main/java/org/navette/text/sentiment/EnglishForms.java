package org.navette.text.sentiment;

import java.util.LinkedHashSet;
import java.util.Set;

/** Regular English forms of a lexicon entry; irregular ones stand in the lexicon themselves. */
final class EnglishForms {
    private EnglishForms() {
    }

    static Set<String> of(String entry, char kind) {
        Set<String> forms = new LinkedHashSet<>(Set.of(entry));
        switch (kind) {
            case 'v' -> verb(entry, forms);
            case 'n' -> forms.add(s(entry));
            case 'a' -> forms.add(adverb(entry));
            default -> {
            }
        }
        return forms;
    }

    private static void verb(String verb, Set<String> forms) {
        forms.add(s(verb));
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        forms.add(consonantAndY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed");
        forms.add((verb.endsWith("ee") ? verb : stem) + "ing");
        if (verb.matches(".*[^aeiou][aeiou][bdgklmnprt]")) {
            String twice = verb + verb.charAt(verb.length() - 1);
            forms.add(twice + "ed");
            forms.add(twice + "ing");
        }
    }

    private static String s(String word) {
        if (consonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(?:s|x|z|ch|sh)") ? word + "es" : word + "s";
    }

    private static String adverb(String adjective) {
        if (consonantAndY(adjective)) {
            return adjective.substring(0, adjective.length() - 1) + "ily";
        }
        if (adjective.endsWith("le")) {
            return adjective.substring(0, adjective.length() - 1) + "y";
        }
        return adjective + (adjective.endsWith("ic") ? "ally" : "ly");
    }

    private static boolean consonantAndY(String word) {
        return word.matches(".*[^aeiou]y");
    }
}
