import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded chance; java.util.Random's sequence is fixed by its specification, so every machine draws alike. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double unit() {
        return random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    String pick(String commaList) {
        return pick(List.of(commaList.split(",")));
    }

    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double mark = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            mark -= weights[i];
            if (mark < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }
}
