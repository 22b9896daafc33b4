import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Computes what a good analysis must find again, from the coders' files and the behaviour, never from hidden intentions. */
final class AnswerKey {
    private static final List<String> MOODS = List.of("negative", "neutral", "positive");

    final Csv csv = new Csv("corpus,fact,rows,columns,row,column,kind,value,tolerance");
    final List<String> findings = new ArrayList<>();
    final List<String> totals = new ArrayList<>();
    final List<String> kappas = new ArrayList<>();
    private final Corpus corpus;
    private final Panel panel;
    private final List<Document> documents;
    private final Csv campaigns;
    private final Csv contacts;
    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final Map<String, String> moods = new TreeMap<>();
    private final List<Document> judged;
    private final Map<String, Map<Customer, Integer>> quintiles = new TreeMap<>();

    AnswerKey(Corpus corpus, Panel panel, List<Document> documents, Csv campaigns, Csv contacts) {
        this.corpus = corpus;
        this.panel = panel;
        this.documents = documents;
        this.campaigns = campaigns;
        this.contacts = contacts;
        this.judged = panel.units.stream().map(Panel.Unit::document).toList();
        Map<String, Integer> sums = new TreeMap<>();
        for (List<Panel.Row> coder : panel.rows) {
            for (Panel.Row row : coder) {
                if (row.code() == null) {
                    sums.merge(row.document().id, row.sentiment(), Integer::sum);
                } else {
                    // One of two coders is half of them.
                    codes.computeIfAbsent(row.document().id, k -> new TreeSet<>()).add(row.code());
                }
            }
        }
        sums.forEach((id, sum) -> moods.put(id, MOODS.get(Integer.signum(sum) + 1)));
        rank("recency", c -> ChronoUnit.DAYS.between(c.last(), Corpus.AS_OF));
        rank("frequency", Customer::frequency);
        rank("monetary", Customer::amount);
        rank("basket", Customer::basket);
        rank("tenure", c -> ChronoUnit.DAYS.between(c.first(), Corpus.AS_OF));
    }

    private void rank(String metric, ToDoubleFunction<Customer> of) {
        quintiles.put(metric, corpus.fifths(of));
    }

    void totals() {
        List<Customer> buyers = corpus.buyers();
        total("documents", documents.size());
        total("reviews", Documents.REVIEWS);
        total("answers", Documents.ANSWERS);
        total("sampled documents", judged.size());
        total("profile rows", corpus.customers.size());
        total("customers with transactions", buyers.size());
        total("customers without transactions", corpus.customers.size() - buyers.size());
        total("transaction rows", buyers.stream().mapToLong(c -> c.lines.size()).sum());
        total("return rows", buyers.stream().flatMap(c -> c.lines.stream()).filter(l -> l.quantity() < 0).count());
        value("totals", "total amount", Csv.money(buyers.stream().mapToLong(Customer::amount).sum()), "0.005");
        value("totals", "total margin", Csv.money(buyers.stream().mapToLong(Customer::margin).sum()), "0.005");
        total("campaign rows", campaigns.rows());
        total("contact rows", contacts.rows());
        total("documents without customer key", documents.stream().filter(d -> d.key.isEmpty()).count());
        total("documents with an unknown key", documents.stream().filter(d -> !d.key.isEmpty() && d.customer == null).count());
        total("documents whose key ends in .0", documents.stream().filter(d -> d.key.endsWith(".0")).count());
        total("documents joined to transactions", documents.stream().filter(d -> d.customer != null).count());
        total("distinct customers who wrote", documents.stream().filter(d -> d.customer != null).map(d -> d.customer).distinct().count());
        total("sampled documents joined to transactions", judged.stream().filter(d -> d.customer != null).count());
        total("distinct texts", documents.stream().map(d -> d.text).distinct().count());
        for (int i = 0; i < 2; i++) {
            total("coding rows with a code, " + corpus.coders()[i], panel.rows.get(i).stream().filter(r -> r.code() != null).count());
        }
        for (Theme t : corpus.leaves()) {
            count("codes", "code:*", "", t.code(), "", judged.stream().filter(has(t.code())).count());
            double truth = documents.stream().filter(d -> d.mentions.stream().anyMatch(m -> m.theme().equals(t.code()))).count();
            csv.row(corpus.folder(), "truth in all documents", "code:*", "", t.code(), "", "truth-share", decimal(truth / documents.size()), "");
            kappas.add("| " + t.code() + " | " + judged.stream().filter(has(t.code())).count() + " | " + kappa(t.code()) + " | "
                    + percent(truth / documents.size()) + " |");
            csv.row(corpus.folder(), "agreement", "code:" + t.code(), "", corpus.coders()[0], corpus.coders()[1], "kappa", kappa(t.code()), "0.0005");
        }
        for (String mood : MOODS) {
            count("sentiment", "sentiment", "", mood, "", judged.stream().filter(d -> moods.get(d.id).equals(mood)).count());
        }
    }

    void gone(String code, String title) {
        String columns = "metric:recency/bands(" + Corpus.GONE_DAYS + ")";
        Function<Document, String> band = d -> d.customer == null ? null
                : ChronoUnit.DAYS.between(d.customer.last(), Corpus.AS_OF) < Corpus.GONE_DAYS ? "<120" : ">=120";
        List<String> bands = List.of("<120", ">=120");
        double[] row = table("gone", "code:" + code, columns, has(code), code, band, bands, true);
        long base = judged.stream().filter(d -> band.apply(d) != null).count();
        long gone = judged.stream().filter(d -> ">=120".equals(band.apply(d))).count();
        double others = (gone - row[1]) / (base - row[0] - row[1]);
        double those = row[1] / (row[0] + row[1]);
        finding(title, String.format(Locale.ROOT, "of the documents coded %s, %s are by customers with recency ≥ 120 days, against %s of the others (ratio %.2f)",
                code, percent(those), percent(others), those / others));
        for (boolean carries : List.of(true, false)) {
            List<Document> all = documents.stream().filter(d -> d.customer != null
                    && carries == d.mentions.stream().anyMatch(m -> m.theme().equals(code))).toList();
            csv.row(corpus.folder(), "truth in all documents", "code:" + code, columns, carries ? code : "not " + code, ">=120", "truth-row-share",
                    decimal((double) all.stream().filter(d -> ">=120".equals(band.apply(d))).count() / all.size()), "");
        }
        List<Customer> buyers = corpus.buyers();
        Function<Boolean, Double> rate = troubled -> (double) buyers.stream().filter(c -> c.troubled == troubled && c.left).count()
                / buyers.stream().filter(c -> c.troubled == troubled).count();
        behaviour("gone", "customers with the trouble, share gone (ground truth)", rate.apply(true));
        behaviour("gone", "other customers, share gone (ground truth)", rate.apply(false));
    }

    void byChannel(String[] channels, String title) {
        StringBuilder words = new StringBuilder();
        for (String mood : MOODS) {
            table("channel", "sentiment", "var:channel", d -> moods.get(d.id).equals(mood), mood, d -> d.channel, List.of(channels), false);
        }
        for (String channel : channels) {
            List<Document> all = judged.stream().filter(d -> d.channel.equals(channel)).toList();
            words.append(words.isEmpty() ? "" : "; ").append(channel);
            for (String mood : List.of("negative", "positive")) {
                words.append(' ').append(percent((double) all.stream().filter(d -> moods.get(d.id).equals(mood)).count() / all.size()))
                        .append(' ').append(mood);
            }
            words.append(" (n=").append(all.size()).append(')');
        }
        finding(title, words.toString());
    }

    void quintiles(String code, String metric, String title) {
        Function<Document, String> band = d -> d.customer == null ? null : String.valueOf(quintiles.get(metric).get(d.customer));
        List<String> bands = List.of("1", "2", "3", "4", "5");
        double[] counts = table(metric, "code:" + code, "metric:" + metric + "/quintiles", has(code), code, band, bands, true);
        finding(title, "share of documents coded " + code + " in the " + metric + " quintiles 1…5: " + shares(counts, band, bands));
    }

    void variable(String code, String variable, String column, String title) {
        Function<Document, String> value = d -> variable.equals("region") ? d.region : d.question != null ? null : d.product.category();
        List<String> columns = judged.stream().map(value).filter(v -> v != null).distinct().sorted().toList();
        double[] counts = table(code + " by " + variable, "code:" + code, "var:" + variable, has(code), code, value, columns, true);
        finding(title, "share coded " + code + " by " + variable + " (" + String.join(", ", columns) + "): " + shares(counts, value, columns)
                + "; look at " + column);
    }

    void sentimentOf(List<String> wanted, String title) {
        StringBuilder words = new StringBuilder();
        for (String code : wanted) {
            double[] counts = table("sentiment of codes", "code:" + code, "sentiment", has(code), code, d -> moods.get(d.id), MOODS, false);
            double all = counts[0] + counts[1] + counts[2];
            words.append(words.isEmpty() ? "" : "; ").append(code).append(' ').append(percent(counts[0] / all)).append(" negative, ")
                    .append(percent(counts[2] / all)).append(" positive (n=").append((int) all).append(')');
        }
        finding(title, words.toString());
    }

    void pressure(String channel, String code, String title) {
        StringBuilder words = new StringBuilder();
        for (String band : List.of("0", "1-6", "over 6")) {
            Function<Customer, Boolean> in = c -> band.equals("0") ? c.pressure == 0 : band.equals("1-6") ? c.pressure > 0 && c.pressure < 7 : c.pressure > 6;
            List<Customer> group = corpus.customers.stream().filter(in::apply).toList();
            double gone = (double) group.stream().filter(c -> c.unsubscribed).count() / group.size();
            List<Document> texts = judged.stream().filter(d -> d.customer != null && in.apply(d.customer)).toList();
            double coded = (double) texts.stream().filter(has(code)).count() / texts.size();
            double negative = (double) texts.stream().filter(d -> moods.get(d.id).equals("negative")).count() / texts.size();
            String who = channel + "s a month " + band + ": ";
            behaviour("pressure", who + "customers", group.size());
            behaviour("pressure", who + "share unsubscribed", gone);
            behaviour("pressure", who + "share of sampled documents coded " + code, coded);
            behaviour("pressure", who + "share of sampled documents negative", negative);
            words.append(words.isEmpty() ? "" : "; ").append(band).append(": ").append(percent(gone)).append(" unsubscribed, ")
                    .append(percent(coded)).append(" of documents coded ").append(code).append(", ").append(percent(negative)).append(" negative");
        }
        finding(title, words.toString());
    }

    void basket(String first, String then, String title) {
        int[] n = new int[3];
        int all = 0;
        for (Customer c : corpus.buyers()) {
            Map<LocalDate, Set<String>> visits = new LinkedHashMap<>();
            c.lines.stream().filter(l -> l.quantity() > 0)
                    .forEach(l -> visits.computeIfAbsent(l.date(), k -> new TreeSet<>()).add(l.product().code()));
            for (Set<String> visit : visits.values()) {
                all++;
                n[0] += visit.contains(first) ? 1 : 0;
                n[1] += visit.contains(then) ? 1 : 0;
                n[2] += visit.contains(first) && visit.contains(then) ? 1 : 0;
            }
        }
        double confidence = (double) n[2] / n[0];
        double lift = confidence / ((double) n[1] / all);
        behaviour("basket", first + " -> " + then + ": support", (double) n[2] / all);
        behaviour("basket", first + " -> " + then + ": confidence", confidence);
        behaviour("basket", first + " -> " + then + ": lift", lift);
        finding(title, String.format(Locale.ROOT, "baskets (customer × day): %s → %s confidence %s, lift %.2f", first, then, percent(confidence), lift));
    }

    void cheque(String code, String title) {
        Map<String, Integer> calls = contactsPerCustomer();
        StringBuilder words = new StringBuilder();
        for (boolean got : List.of(true, false)) {
            List<Customer> group = corpus.buyers().stream().filter(c -> c.cheque == got).toList();
            String who = got ? "cheque sent: " : "no cheque: ";
            double loss = (double) group.stream().filter(c -> c.margin() < 0).count() / group.size();
            double contact = group.stream().mapToInt(c -> calls.getOrDefault(c.key, 0)).average().orElse(0);
            List<Document> texts = judged.stream().filter(d -> d.customer != null && d.customer.cheque == got).toList();
            double coded = (double) texts.stream().filter(has(code)).count() / texts.size();
            behaviour("cheque", who + "customers", group.size());
            behaviour("cheque", who + "share with negative total margin", loss);
            behaviour("cheque", who + "support contacts per customer", contact);
            behaviour("cheque", who + "total margin", group.stream().mapToLong(Customer::margin).sum() / 100.0);
            behaviour("cheque", who + "share of sampled documents coded " + code, coded);
            words.append(words.isEmpty() ? "" : "; ").append(who).append(String.format(Locale.ROOT,
                    "%d customers, %s unprofitable, %.2f support contacts each, %s of their documents coded %s", group.size(), percent(loss), contact,
                    percent(coded), code));
        }
        finding(title, words.toString());
    }

    private Map<String, Integer> contactsPerCustomer() {
        Map<String, Integer> calls = new TreeMap<>();
        new String(contacts.bytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1)
                .forEach(line -> calls.merge(line.substring(0, line.indexOf(',')), 1, Integer::sum));
        return calls;
    }

    /** Writes one row of a crosstab by document and returns its counts. */
    private double[] table(String fact, String rows, String columns, java.util.function.Predicate<Document> inRow, String label,
            Function<Document, String> column, List<String> labels, boolean rowShares) {
        double[] counts = new double[labels.size()];
        double all = judged.stream().filter(inRow).filter(d -> column.apply(d) != null).count();
        for (int i = 0; i < labels.size(); i++) {
            String key = labels.get(i);
            List<Document> base = judged.stream().filter(d -> key.equals(column.apply(d))).toList();
            counts[i] = base.stream().filter(inRow).count();
            csv.row(corpus.folder(), fact, rows, columns, label, key, "count", (long) counts[i], 0);
            csv.row(corpus.folder(), fact, rows, columns, label, key, "column-base", base.size(), 0);
            csv.row(corpus.folder(), fact, rows, columns, label, key, "column-share", decimal(counts[i] / base.size()), "0.0005");
            if (rowShares) {
                csv.row(corpus.folder(), fact, rows, columns, label, key, "row-share", decimal(counts[i] / all), "0.0005");
            }
        }
        return counts;
    }

    private String shares(double[] counts, Function<Document, String> column, List<String> labels) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String key = labels.get(i);
            words.add(percent(counts[i] / judged.stream().filter(d -> key.equals(column.apply(d))).count()));
        }
        return String.join(", ", words);
    }

    private java.util.function.Predicate<Document> has(String code) {
        return d -> codes.getOrDefault(d.id, Set.of()).contains(code);
    }

    /** Cohen's kappa of the two coders over the sampled documents, code put or not. */
    private String kappa(String code) {
        double both = 0;
        double[] put = new double[2];
        for (Document d : judged) {
            boolean[] has = new boolean[2];
            for (int i = 0; i < 2; i++) {
                has[i] = panel.rows.get(i).stream().anyMatch(r -> r.document() == d && code.equals(r.code()));
                put[i] += has[i] ? 1 : 0;
            }
            both += has[0] && has[1] ? 1 : 0;
        }
        double n = judged.size();
        double agreed = (n - put[0] - put[1] + 2 * both) / n;
        double chance = put[0] / n * put[1] / n + (1 - put[0] / n) * (1 - put[1] / n);
        return decimal((agreed - chance) / (1 - chance));
    }

    private void finding(String title, String words) {
        findings.add((findings.size() + 1) + ". **" + title + "**: " + words + ".");
    }

    private void behaviour(String fact, String what, double value) {
        csv.row(corpus.folder(), fact, "", "", what, "", "behaviour", decimal(value), "0.0005");
    }

    private void count(String fact, String rows, String columns, String row, String column, long value) {
        csv.row(corpus.folder(), fact, rows, columns, row, column, "count", value, 0);
    }

    private void total(String what, long value) {
        value("totals", what, String.valueOf(value), "0");
    }

    private void value(String fact, String what, String value, String tolerance) {
        csv.row(corpus.folder(), fact, "", "", what, "", "total", value, tolerance);
        totals.add("| " + what + " | " + value + " |");
    }

    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
