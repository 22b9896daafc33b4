import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes both sample corpora: {@code Generate OUTDIR}, or compares them with a fresh run: {@code Generate --check DIR}. */
public final class Generate {
    private Generate() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("--check")) {
            System.exit(check(Path.of(args[1]), make()) ? 0 : 1);
        } else if (args.length == 1 && !args[0].startsWith("-")) {
            Map<String, byte[]> files = make();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = Path.of(args[0]).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            System.out.println(new String(files.get("README.md"), StandardCharsets.UTF_8));
        } else {
            System.err.println("Usage: Generate OUTDIR | Generate --check DIR");
            System.exit(2);
        }
    }

    private static Map<String, byte[]> make() {
        Map<String, byte[]> files = new TreeMap<>();
        List<AnswerKey> keys = new ArrayList<>();
        for (Corpus corpus : List.of(new LaRuche(), new HarbourMobile())) {
            keys.add(make(corpus, files));
        }
        files.put("README.md", ReadMe.of(files, keys.get(0), keys.get(1)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static AnswerKey make(Corpus corpus, Map<String, byte[]> files) {
        corpus.people();
        corpus.fifths(Customer::amount).forEach((c, fifth) -> c.spending = fifth);
        corpus.fifths(Customer::basket).forEach((c, fifth) -> c.basketSize = fifth);
        Csv campaigns = corpus.campaigns();
        Csv contacts = corpus.contacts();
        Documents documents = new Documents(corpus);
        List<Document> reviews = documents.reviews();
        List<Document> answers = documents.answers();
        List<Document> frame = new ArrayList<>(reviews);
        frame.addAll(answers);
        Panel panel = new Panel(corpus, frame);
        AnswerKey key = new AnswerKey(corpus, panel, frame, campaigns, contacts);
        key.totals();
        corpus.facts(key);
        String folder = corpus.folder() + "/";
        files.put(folder + "reviews.csv", reviews(corpus, reviews).bytes());
        files.put(folder + "answers.csv", answers(answers).bytes());
        files.put(folder + "transactions.csv", corpus.transactions().bytes());
        files.put(folder + "campaigns.csv", campaigns.bytes());
        files.put(folder + "contacts.csv", contacts.bytes());
        files.put(folder + "profiles.csv", corpus.profiles().bytes());
        files.put(folder + "products.csv", corpus.productList().bytes());
        files.put(folder + "codebook.csv", corpus.codebook().bytes());
        files.put(folder + "sample.csv", panel.sample().bytes());
        for (int i = 0; i < 2; i++) {
            files.put(folder + "codings-" + corpus.coders()[i] + ".csv", panel.codings(i).bytes());
        }
        files.put(folder + "answer-key.csv", key.csv.bytes());
        interviews(corpus, folder + "interviews/", files);
        return key;
    }

    private static Csv reviews(Corpus corpus, List<Document> documents) {
        boolean french = corpus.french();
        Csv csv = new Csv(french ? "id,date,customer,channel,product,category,rating,region,language,text"
                : "id,date,customer,channel,plan,rating,region,language,text");
        for (Document d : documents) {
            if (french) {
                csv.row(d.id, d.date, d.key, d.channel, d.product.name(), d.product.category(), d.rating, d.region, d.language, d.text);
            } else {
                csv.row(d.id, d.date, d.key, d.channel, d.product.name(), d.rating, d.region, d.language, d.text);
            }
        }
        return csv;
    }

    private static Csv answers(List<Document> documents) {
        Csv csv = new Csv("id,date,customer,channel,nps,question,text,age_band,region");
        for (Document d : documents) {
            csv.row(d.id, d.date, d.key, d.channel, d.rating, d.question, d.text, d.customer == null ? "" : d.customer.age, d.region);
        }
        return csv;
    }

    private static void interviews(Corpus corpus, String folder, Map<String, byte[]> files) {
        Dice dice = corpus.dice;
        List<Customer> speakers = dice.shuffled(corpus.buyers()).subList(0, 12);
        for (int i = 0; i < 12; i++) {
            Customer c = speakers.get(i);
            Product product = c.lines.getFirst().product();
            product = corpus.french() || corpus.products.indexOf(product) < 5 ? product : corpus.products.get(c.tier - 1);
            double good = c.troubled || c.left ? 0.3 : 0.65;
            List<Writer.Intent> intents = dice.shuffled(corpus.leaves()).stream()
                    .map(t -> new Writer.Intent(t.code(), dice.chance(good) ? 1 : -1)).toList();
            String asker = corpus.french() ? "Enquêtrice" : "Interviewer";
            List<String> turns = new Interviewer(dice, corpus.voice(product, c.woman), corpus.french(), asker).hold(intents);
            String name = folder + c.key + (corpus.french() ? "_entretien" : "_interview");
            if (i % 2 == 0) {
                files.put(name + ".docx", Docx.of(turns));
            } else {
                files.put(name + ".txt", (String.join("\n\n", turns) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean check(Path folder, Map<String, byte[]> fresh) throws IOException {
        boolean same = true;
        for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                System.err.println("differs from a fresh run: " + path);
                same = false;
            }
        }
        return same;
    }
}
