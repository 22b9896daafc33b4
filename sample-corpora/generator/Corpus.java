import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One made-up firm: its words, its customers and how the two hang together. */
abstract class Corpus {
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    /** A customer without a purchase for this many days counts as gone. */
    static final int GONE_DAYS = 120;

    final Dice dice;
    final List<Customer> customers = new ArrayList<>();
    final List<Theme> themes;
    final List<Product> products;
    final Phrasebook book;

    Corpus(long seed, Phrasebook book, String themes, String products) {
        this.dice = new Dice(seed);
        this.book = book;
        this.themes = themes.lines().map(Theme::parse).toList();
        this.products = products.lines().map(Corpus::product).toList();
    }

    abstract String folder();

    abstract boolean french();

    /** First letters of document ids, for reviews and for answers. */
    abstract String[] prefixes();

    abstract String[] coders();

    /** Shop, web, telephone, survey: as the files spell them. */
    abstract String[] channels();

    /** Questions of the survey: why, and what to improve. */
    abstract String[] questions();

    abstract void people();

    abstract Csv campaigns();

    abstract Csv contacts();

    /** Odds of a negative, neutral and positive text. */
    abstract double[] mood(Document about);

    /** How likely this author speaks of a theme in this way. */
    abstract double weight(Theme theme, int polarity, Document about);

    abstract void facts(AnswerKey key);

    abstract String[] memos();

    Voice voice(Product product, boolean woman) {
        return french() ? new FrenchVoice(dice, book, product, woman) : new EnglishVoice(dice, book, product, woman);
    }

    /** Codes that can be put on text: those with a parent. */
    List<Theme> leaves() {
        return themes.stream().filter(t -> !t.parent().isEmpty()).toList();
    }

    List<Customer> buyers() {
        return customers.stream().filter(c -> !c.lines.isEmpty()).toList();
    }

    Csv transactions() {
        Csv csv = new Csv("customer,date,product,category,channel,quantity,amount,margin");
        for (Customer customer : customers) {
            for (Customer.Line l : customer.lines) {
                csv.row(customer.key, l.date(), l.product().code(), l.product().category(), l.channel(), l.quantity(),
                        Csv.money(l.amount()), Csv.money(l.margin()));
            }
        }
        return csv;
    }

    Csv profiles() {
        Csv csv = new Csv("customer,age_band,region,since,segment,preference");
        for (Customer c : customers) {
            csv.row(c.key, c.age, c.region, c.since, c.segment, c.preference);
        }
        return csv;
    }

    Csv productList() {
        Csv csv = new Csv("code,name,category,price");
        products.forEach(p -> csv.row(p.code(), p.name(), p.category(), Csv.money(p.cents())));
        return csv;
    }

    Csv codebook() {
        Csv csv = new Csv("code,parent,definition,include,exclude,example,colour,shortcut");
        themes.forEach(t -> csv.row(t.code(), t.parent(), t.definition(), t.include(), t.exclude(), t.example(), t.colour(),
                t.shortcut()));
        return csv;
    }

    /** Advertising sent in June 2026, with what customers did about it. */
    void advertise(Csv csv, Customer c, String channel, String campaigns, String cost) {
        List<Object[]> rows = new ArrayList<>();
        LocalDate latest = null;
        List<Integer> days = new ArrayList<>();
        while (days.size() < c.pressure) {
            int day = dice.between(1, 30);
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        days.sort(null);
        for (int day : days) {
            LocalDate date = LocalDate.of(2026, 6, day);
            String campaign = dice.pick(campaigns);
            rows.add(new Object[] {c.key, date, channel, campaign, cost, "sent"});
            latest = date;
            if (dice.chance(c.pressure > 6 ? 0.1 : c.pressure > 2 ? 0.22 : 0.35)) {
                rows.add(new Object[] {c.key, date, channel, campaign, 0, "opened"});
                if (dice.chance(0.3)) {
                    rows.add(new Object[] {c.key, date, channel, campaign, 0, "clicked"});
                    if (dice.chance(0.3)) {
                        rows.add(new Object[] {c.key, date, channel, campaign, 0, "bought"});
                    }
                }
            }
        }
        if (latest != null && dice.chance(c.pressure > 6 ? 0.24 : c.pressure > 2 ? 0.05 : 0.015)) {
            c.unsubscribed = true;
            rows.add(new Object[] {c.key, latest, channel, rows.getLast()[3], 0, "unsubscribed"});
        }
        if (latest != null && dice.chance(c.pressure > 6 ? 0.08 : 0.004)) {
            rows.add(new Object[] {c.key, latest, channel, rows.getLast()[3], 0, "complained"});
        }
        rows.forEach(csv::row);
    }

    int drawPressure() {
        return switch (dice.weighted(0.55, 0.24, 0.12, 0.09)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> dice.between(2, 4);
            default -> dice.between(7, 9);
        };
    }

    /** Days to the next event of a random process with this many events a month. */
    long gap(double perMonth) {
        return Math.max(1, StrictMath.round(-StrictMath.log(1 - dice.unit()) * 30.4 / perMonth));
    }

    LocalDate dayBetween(LocalDate from, LocalDate to) {
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        return from.plusDays(days <= 0 ? 0 : dice.between(0, days));
    }

    /** Ranks buyers into fifths; 1 = lowest, ties by customer key. */
    Map<Customer, Integer> fifths(ToDoubleFunction<Customer> metric) {
        List<Customer> order = new ArrayList<>(buyers());
        order.sort(Comparator.comparingDouble(metric).thenComparing(c -> c.key));
        Map<Customer, Integer> bands = new IdentityHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            bands.put(order.get(i), 1 + 5 * i / order.size());
        }
        return bands;
    }

    private static Product product(String line) {
        String[] p = line.split("\\|");
        return new Product(p[0], p[1], p[2], p[3], p[4].equals("f"), Integer.parseInt(p[5]));
    }
}
