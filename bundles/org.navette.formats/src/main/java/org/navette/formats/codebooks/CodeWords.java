package org.navette.formats.codebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a code, as the one description that REFI-QDA has room for: the definition, then paragraphs that begin with a word. */
record CodeWords(String definition, String include, String exclude, String example) {
    private static final List<String> ENGLISH = List.of("Include: ", "Exclude: ", "Example: ");
    private static final List<String> FRENCH = List.of("Inclure : ", "Exclure : ", "Exemple : ");
    private static final Pattern PARAGRAPHS = Pattern.compile("(.*?)(?:(?:^|\\n\\n)(?:Include: |Inclure : )(.*?))?"
            + "(?:(?:^|\\n\\n)(?:Exclude: |Exclure : )(.*?))?(?:(?:^|\\n\\n)(?:Example: |Exemple : )(.*?))?", Pattern.DOTALL);

    /** @param french the language of the words that begin a paragraph */
    String description(boolean french) {
        List<String> said = List.of(include, exclude, example);
        List<String> paragraphs = new ArrayList<>();
        if (!definition.isBlank()) {
            paragraphs.add(definition.strip());
        }
        for (int i = 0; i < said.size(); i++) {
            if (!said.get(i).isBlank()) {
                paragraphs.add((french ? FRENCH : ENGLISH).get(i) + said.get(i).strip());
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** Takes apart what {@link #description} put together, in either language. */
    static CodeWords of(String description) {
        Matcher parts = PARAGRAPHS.matcher(description);
        return parts.matches() ? new CodeWords(part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4))
                : new CodeWords(description, "", "", "");
    }

    private static String part(Matcher parts, int group) {
        return parts.group(group) == null ? "" : parts.group(group).strip();
    }
}
