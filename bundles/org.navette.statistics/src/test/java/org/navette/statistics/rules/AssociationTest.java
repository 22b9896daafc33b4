package org.navette.statistics.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class AssociationTest {
    private static final Runnable GO_ON = () -> {
    };

    private static List<Rule> rules(Baskets baskets, double support, double confidence) {
        return Association.rules(baskets, new Association.Limits(support, confidence, 10, 1_000_000), GO_ON);
    }

    private static Baskets baskets(int items, int[]... contents) {
        Baskets baskets = new Baskets(items, contents.length);
        for (int b = 0; b < contents.length; b++) {
            for (int item : contents[b]) {
                baskets.put(b, item);
            }
        }
        return baskets;
    }

    /** By hand: bread 0, butter 1, jam 2 in five baskets. */
    @Test
    void aSmallShopIsCountedByHand() {
        Baskets shop = baskets(3, new int[] {0, 1, 2}, new int[] {0, 1}, new int[] {0, 1}, new int[] {0}, new int[] {2});
        List<Rule> rules = rules(shop, 0.4, 0.7);
        assertEquals(List.of(new Rule(List.of(0), 1, 3, 4, 3, 5), new Rule(List.of(1), 0, 3, 3, 4, 5)), rules);
        assertEquals(0.6, rules.getFirst().support(), 1e-12);
        assertEquals(0.75, rules.getFirst().confidence(), 1e-12);
        assertEquals(1.25, rules.getFirst().lift(), 1e-12);
        List<Rule> all = rules(shop, 0.2, 1);
        assertEquals(Set.of(new Rule(List.of(1), 0, 3, 3, 4, 5), new Rule(List.of(1, 2), 0, 1, 1, 4, 5), new Rule(List.of(0, 2), 1, 1, 1, 3, 5)),
                new HashSet<>(all));
        assertEquals(1, Association.rules(shop, new Association.Limits(0.2, 1, 2, 100), GO_ON).size());
        assertThrows(Association.TooManySets.class, () -> Association.rules(shop, new Association.Limits(0.2, 1, 3, 4), GO_ON));
    }

    /** Every subset of six items is counted one by one. */
    @Test
    void nothingIsMissedAndNothingInvented() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            int items = 6;
            Baskets baskets = new Baskets(items, 150);
            for (int b = 0; b < 150; b++) {
                for (int item = 0; item < items; item++) {
                    if (random.nextInt(6) <= item) {
                        baskets.put(b, item);
                    }
                }
            }
            int[] counts = new int[1 << items];
            for (int set = 1; set < counts.length; set++) {
                for (int b = 0; b < 150; b++) {
                    boolean all = true;
                    for (int item = 0; item < items; item++) {
                        all &= (set & 1 << item) == 0 || baskets.holds(b, item);
                    }
                    counts[set] += all ? 1 : 0;
                }
            }
            Set<String> expected = new HashSet<>();
            for (int set = 1; set < counts.length; set++) {
                for (int then = 0; then < items; then++) {
                    int given = set & ~(1 << then);
                    if ((set & 1 << then) != 0 && given != 0 && counts[set] >= 15 && counts[set] >= 0.6 * counts[given]) {
                        expected.add(given + ">" + then + ":" + counts[set]);
                    }
                }
            }
            Set<String> found = new HashSet<>();
            rules(baskets, 0.1, 0.6).forEach(rule -> found.add(
                    rule.given().stream().mapToInt(item -> 1 << item).sum() + ">" + rule.then() + ":" + rule.together()));
            assertEquals(expected, found);
        }
    }

    /** The shop of Hahsler, Hornik and Reutterer (2006): figures of R's arules. */
    @Test
    void theGroceriesAreThoseOfArules() throws Exception {
        String shared = System.getProperty("navette.shared");
        Path file = shared == null ? null : Path.of(shared, "data", "groceries", "groceries.csv");
        assumeTrue(file != null && Files.exists(file), "the Groceries data are not on this machine");
        List<String[]> lines = Files.readAllLines(file).stream().map(line -> line.split(",")).toList();
        Map<String, Integer> numbers = new HashMap<>();
        lines.forEach(line -> {
            for (String item : line) {
                numbers.putIfAbsent(item.strip(), numbers.size());
            }
        });
        Baskets baskets = new Baskets(numbers.size(), lines.size());
        for (int b = 0; b < lines.size(); b++) {
            for (String item : lines.get(b)) {
                baskets.put(b, numbers.get(item.strip()));
            }
        }
        assertEquals(9835, baskets.size());
        assertEquals(169, baskets.items());
        assertEquals(2513, baskets.count(numbers.get("whole milk")));
        assertEquals(1903, baskets.count(numbers.get("other vegetables")));
        assertEquals(1372, baskets.count(numbers.get("yogurt")));
        assertEquals(410, rules(baskets, 0.001, 0.8).size());
        assertEquals(463, rules(baskets, 0.006, 0.25).size());
    }
}
