import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the reviews and open answers of a corpus from its customers. */
final class Documents {
    static final int REVIEWS = 2000;
    static final int ANSWERS = 300;
    private static final int EXACT_COPIES = 8;
    private static final int NEAR_COPIES = 4;

    private final Corpus corpus;
    private final Dice dice;
    private final List<Customer> buyers;
    private final double[] odds;
    private final Set<String> texts = new HashSet<>();

    Documents(Corpus corpus) {
        this.corpus = corpus;
        this.dice = corpus.dice;
        this.buyers = corpus.buyers();
        this.odds = buyers.stream().mapToDouble(c -> (c.troubled ? 2.0 : 1) * (c.pressure > 6 ? 1.8 : 1) * (c.cheque ? 1.5 : 1)
                * (c.tier == 5 ? 1.6 : 1)).toArray();
    }

    List<Document> reviews() {
        List<Document> all = new ArrayList<>();
        for (int i = 1; i <= REVIEWS; i++) {
            Document d = about(null);
            d.id = String.format(Locale.ROOT, "%s-%04d", corpus.prefixes()[0], i);
            int copy = i - (REVIEWS - EXACT_COPIES - NEAR_COPIES);
            if (copy > 0) {
                copy(all.get(37 + copy * 97), d, copy > EXACT_COPIES);
            } else {
                compose(d, style());
            }
            d.rating = rating(d.sentiment);
            all.add(d);
        }
        return all;
    }

    List<Document> answers() {
        List<Document> all = new ArrayList<>();
        for (int i = 1; i <= ANSWERS; i++) {
            Document d = about(corpus.channels()[3]);
            d.id = String.format(Locale.ROOT, "%s-%03d", corpus.prefixes()[1], i);
            boolean why = dice.chance(0.6);
            d.question = corpus.questions()[why ? 0 : 1];
            compose(d, why ? dice.chance(0.12) ? "tiny" : dice.chance(0.6) ? "terse" : "plain" : "wish");
            d.rating = d.sentiment > 0 ? dice.between(8, 10) : d.sentiment < 0 ? dice.between(0, 5) : dice.between(5, 8);
            all.add(d);
        }
        return all;
    }

    private Document about(String channel) {
        Document d = new Document();
        d.language = corpus.french() ? "fr" : "en";
        Customer c = buyers.get(dice.weighted(odds));
        List<Customer.Line> bought = c.lines.stream().filter(l -> l.quantity() > 0 && (corpus.french()
                || corpus.products.indexOf(l.product()) < 5)).toList();
        Customer.Line line = dice.chance(0.45) ? bought.getLast() : dice.pick(bought);
        d.product = line.product();
        d.channel = channel != null ? channel : dice.chance(0.6) ? c.channel : line.channel();
        LocalDate day = line.date().plusDays(dice.between(1, 21));
        d.date = day.isAfter(Corpus.AS_OF) ? Corpus.AS_OF : day;
        d.region = c.region;
        d.customer = c;
        d.key = c.key;
        int slip = dice.weighted(0.925, 0.03, 0.02, 0.025);
        if (slip == 1) {
            d.customer = null;
            d.key = "";
        } else if (slip == 2) {
            // Someone who wrote but is in no other file.
            d.customer = null;
            d.key = String.valueOf(Integer.parseInt(c.key) + 20000);
        } else if (slip == 3) {
            d.key = c.key + ".0";
        }
        return d;
    }

    private String style() {
        return List.of("plain", "terse", "sms", "rant", "letter", "long", "tiny").get(dice.weighted(0.52, 0.17, 0.09, 0.07, 0.055, 0.035, 0.055));
    }

    private void compose(Document d, String style) {
        double[] mood = corpus.mood(d);
        d.sentiment = style.equals("wish") ? dice.chance(0.65) ? 0 : -1 : dice.weighted(mood) - 1;
        if (style.equals("rant") && d.sentiment >= 0) {
            style = "plain";
        }
        boolean woman = d.customer == null ? dice.chance(0.5) : d.customer.woman;
        List<Writer.Intent> intents = intents(d, style);
        int tries = 0;
        do {
            new Writer(dice, corpus.voice(d.product, woman), tries > 12 ? "plain" : style, corpus.french()).write(intents, d.sentiment, d);
            tries++;
        } while (!texts.add(d.text));
    }

    private List<Writer.Intent> intents(Document d, String style) {
        int count = switch (style) {
            case "tiny" -> 0;
            case "terse" -> 1;
            case "wish" -> 1 + dice.weighted(0.65, 0.35);
            case "sms" -> dice.between(1, 2);
            case "long" -> dice.between(10, 12);
            case "letter" -> dice.between(2, 4);
            default -> 1 + dice.weighted(0.36, 0.4, 0.24);
        };
        if (d.sentiment == 0 && count == 1 && !style.equals("wish")) {
            count = dice.weighted(0.35, 0.65) * 2;
        }
        List<Writer.Intent> intents = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int polarity = style.equals("wish") ? -1 : d.sentiment == 0 ? i % 2 == 0 ? 1 : -1
                    : i > 0 && dice.chance(style.equals("long") ? 0.25 : 0.2) && i % 2 == 1 ? -d.sentiment : d.sentiment;
            List<Theme> open = corpus.leaves().stream().filter(t -> !used.contains(t.code())).toList();
            double[] weights = open.stream().mapToDouble(t -> corpus.weight(t, polarity, d)).toArray();
            Theme theme = open.get(dice.weighted(weights));
            used.add(theme.code());
            intents.add(new Writer.Intent(theme.code(), polarity));
        }
        return intents;
    }

    private void copy(Document from, Document to, boolean nearly) {
        to.sentiment = from.sentiment;
        to.text = nearly ? from.text + (corpus.french() ? " Vraiment." : " Really.") : from.text;
        to.mentions = from.mentions;
    }

    private int rating(int sentiment) {
        if (dice.chance(0.02)) {
            return dice.between(1, 5);
        }
        return sentiment < 0 ? dice.weighted(0.6, 0.4) + 1 : sentiment == 0 ? 3 : dice.weighted(0.35, 0.65) + 4;
    }
}
