import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up customer: what the generator knows of her, and what she bought. */
final class Customer {
    /** One line of a till receipt; returns have negative quantity and amount. */
    record Line(LocalDate date, Product product, String channel, int quantity, long amount, long margin) {
    }

    final String key;
    final String region;
    final String age;
    final boolean woman;
    /** 1 (spends little) to 5. */
    int tier;
    String channel;
    String segment;
    String preference;
    LocalDate since;
    LocalDate until;
    /** Fifth of amount spent, and of mean basket, 1 to 5. */
    int spending;
    int basketSize;
    boolean troubled;
    boolean left;
    boolean costly;
    boolean cheque;
    /** E-mails (or texts) of advertising sent to her in a month. */
    int pressure;
    boolean unsubscribed;
    final List<Line> lines = new ArrayList<>();

    Customer(String key, String region, String age, boolean woman) {
        this.key = key;
        this.region = region;
        this.age = age;
        this.woman = woman;
    }

    LocalDate first() {
        return lines.stream().filter(l -> l.quantity() > 0).map(Line::date).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return lines.stream().filter(l -> l.quantity() > 0).map(Line::date).max(LocalDate::compareTo).orElseThrow();
    }

    int frequency() {
        return (int) lines.stream().filter(l -> l.quantity() > 0).map(Line::date).distinct().count();
    }

    long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    double basket() {
        return (double) amount() / frequency();
    }

    long margin() {
        return lines.stream().mapToLong(Line::margin).sum();
    }
}
