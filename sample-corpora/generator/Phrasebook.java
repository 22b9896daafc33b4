import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hand-written phrases under headings. A line "@Price -" opens a heading; each further line is one phrase, in which
 * [a|b] is a choice, {slot} a blank, and a leading (EC) limits the phrase to products of the categories E and C.
 */
final class Phrasebook {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    Phrasebook(String... texts) {
        for (String text : texts) {
            List<String> section = null;
            for (String line : text.split("\n")) {
                if (line.startsWith("@")) {
                    section = sections.computeIfAbsent(line.substring(1), key -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    section.add(line);
                }
            }
        }
    }

    List<String> phrases(String heading) {
        List<String> found = sections.get(heading);
        if (found == null) {
            throw new IllegalArgumentException("no phrases under " + heading);
        }
        return found;
    }

    /** The less used of three drawn phrases, so that none wears out. */
    String fresh(List<String> candidates, Dice dice) {
        String best = null;
        for (int i = 0; i < 3; i++) {
            String phrase = dice.pick(candidates);
            if (best == null || uses.getOrDefault(phrase, 0) < uses.getOrDefault(best, 0)) {
                best = phrase;
            }
        }
        uses.merge(best, 1, Integer::sum);
        return best;
    }

    int size() {
        return sections.values().stream().mapToInt(List::size).sum();
    }
}
