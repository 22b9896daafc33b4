import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One author's way of filling phrases; remembers what was said in the document so that nothing is said twice. */
abstract class Voice {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LOOSE_END = Pattern.compile("(.*), \\[[^\\[\\]]*]$");

    final Dice dice;
    final Product product;
    final boolean woman;
    private final Phrasebook book;
    private final Set<String> said = new HashSet<>();

    Voice(Dice dice, Phrasebook book, Product product, boolean woman) {
        this.dice = dice;
        this.book = book;
        this.product = product;
        this.woman = woman;
    }

    abstract String slot(String name, StringBuilder before);

    /** Whether a filled phrase fits this author (gender words, for instance). */
    boolean fits(String filled) {
        return true;
    }

    String say(String heading) {
        List<String> all = book.phrases(heading);
        List<String> fresh = all.stream().filter(p -> !said.contains(p) && suits(p)).toList();
        List<String> candidates = fresh.isEmpty() ? all.stream().filter(this::suits).toList() : fresh;
        String filled = "";
        for (int i = 0; i < 8; i++) {
            String phrase = book.fresh(candidates, dice);
            filled = fill(shorten(phrase.replaceFirst("^\\([A-Z]+\\) ", "")));
            if (fits(filled)) {
                said.add(phrase);
                return filled;
            }
        }
        return filled;
    }

    List<String> phrasesUnder(String heading) {
        return book.phrases(heading);
    }

    private boolean suits(String phrase) {
        if (!phrase.startsWith("(")) {
            return true;
        }
        return product != null && phrase.substring(1, phrase.indexOf(')')).indexOf(product.letter()) >= 0;
    }

    /** People do not always add the comment: a closing choice after a comma may go when enough is left. */
    private String shorten(String phrase) {
        Matcher end = LOOSE_END.matcher(phrase);
        return end.matches() && end.group(1).split(" ").length >= 8 && dice.chance(0.3) ? end.group(1) : phrase;
    }

    String fill(String phrase) {
        StringBuilder chosen = new StringBuilder();
        Matcher choice = CHOICE.matcher(phrase);
        int from = 0;
        while (choice.find()) {
            chosen.append(phrase, from, choice.start());
            List<String> options = List.of(choice.group(1).split("\\|", -1));
            chosen.append(dice.pick(options));
            from = choice.end();
        }
        chosen.append(phrase.substring(from));
        StringBuilder filled = new StringBuilder();
        Matcher blank = SLOT.matcher(chosen);
        from = 0;
        while (blank.find()) {
            filled.append(chosen, from, blank.start());
            filled.append(slot(blank.group(1), filled));
            from = blank.end();
        }
        return filled.append(chosen.substring(from)).toString().strip().replaceAll(" +", " ").replace(" ,", ",").replaceAll("(?<=\\p{L}) \\.", ".");
    }
}
