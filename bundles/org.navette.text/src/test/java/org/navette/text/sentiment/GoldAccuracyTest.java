package org.navette.text.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The word list against human judgements. Rules were tuned on the items with an even index only; these figures are of the
 * odd ones. An undecided text counts as half right.
 */
class GoldAccuracyTest {
    private record Item(String text, double gold) {
    }

    private static final Path SHARED = Path.of(System.getProperty("navette.shared", "../../../shared"));
    private final LexiconScorer english = LexiconScorer.of("en").orElseThrow();

    @ParameterizedTest
    @CsvSource({"amazon,0.86", "yelp,0.85"})
    void agreesWithTheReviewSentences(String file, double floor) throws IOException {
        Path path = SHARED.resolve("data/reviews_uci_sentences_en/" + file + ".json");
        assumeTrue(Files.exists(path), "no shared data at " + path);
        List<Item> items = new ArrayList<>();
        Matcher m = Pattern.compile("\\{\"text\":\"((?:[^\"\\\\]|\\\\.)*)\",\"class\":([01])\\}").matcher(Files.readString(path));
        while (m.find()) {
            items.add(new Item(m.group(1).replace("\\\"", "\""), 2 * Integer.parseInt(m.group(2)) - 1));
        }
        assertEquals(1000, items.size());
        double right = odd(items).stream().mapToDouble(i -> {
            double product = i.gold() * english.score(i.text()).polarity();
            return product == 0 ? 0.5 : product > 0 ? 1 : 0;
        }).average().orElseThrow();
        assertTrue(right > floor, "accuracy " + right);
    }

    @Test
    void correlatesWithTheTweets() throws IOException {
        Path path = SHARED.resolve("data/vader/tweets_GroundTruth.txt");
        assumeTrue(Files.exists(path), "no shared data at " + path);
        List<Item> items = odd(Files.readAllLines(path).stream().map(l -> l.split("\t"))
                .map(p -> new Item(p[2], Double.parseDouble(p[1]))).toList());
        double[] x = items.stream().mapToDouble(i -> english.score(i.text()).polarity()).toArray();
        double[] y = items.stream().mapToDouble(Item::gold).toArray();
        assertTrue(correlation(x, y) > 0.8, "r " + correlation(x, y));
    }

    private static List<Item> odd(List<Item> items) {
        List<Item> odd = new ArrayList<>();
        for (int i = 1; i < items.size(); i += 2) {
            odd.add(items.get(i));
        }
        return odd;
    }

    private static double correlation(double[] x, double[] y) {
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            syy += y[i] * y[i];
            sxy += x[i] * y[i];
        }
        int n = x.length;
        return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    }
}
