package org.navette.analysis.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ImportCodebook;
import org.navette.analysis.intake.ImportCodings;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.search.SearchCorpus;
import org.navette.analysis.sentiment.ScoreSentiment;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;

/** Fills an empty study from a folder of sample-corpora, by the same imports that a user makes. */
public final class DemoStudy implements Analysis<DemoStudy.Params, DemoStudy.Result> {
    /** The day on which the sample corpora end. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** @param corpus folder with reviews.csv, answers.csv, interviews, codebook.csv, codings, sample.csv and behaviour */
    public record Params(Path corpus) {
    }

    /** @param rejected rows of all files that were not taken */
    public record Result(long documents, long codes, long codings, long sentimentTags, long sampled, long sources,
            long customers, long rejected) {
    }

    /** Makes the empty study of a corpus: its title from the folder's name, its language that of most of its reviews. */
    public static Study create(Path file, Path corpus, String who) {
        String title = Arrays.stream(corpus.getFileName().toString().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return Study.create(file, title, language(corpus.resolve("reviews.csv")), who);
    }

    private static String language(Path reviews) {
        Map<String, Integer> counts = new HashMap<>();
        try (TableFile table = TableFile.open(reviews, TableOptions.DETECT)) {
            int column = table.column("language");
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                if (line.get() instanceof Row row) {
                    counts.merge(row.cell(column), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("en");
    }

    /** Deletes an earlier demo study and what lies beside it; nothing else, and nothing happens when there is none. */
    public static void clear(Path file) {
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            for (String beside : List.of(name, name + "-wal", name + "-shm", stem + "." + MetricDesk.SUFFIX,
                    stem + "." + MetricDesk.SUFFIX + ".wal")) {
                Files.deleteIfExists(file.resolveSibling(beside));
            }
            Path index = file.resolveSibling(stem + "." + SearchCorpus.SUFFIX);
            if (Files.isDirectory(index)) {
                try (Stream<Path> files = Files.walk(index)) {
                    for (Path old : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(old);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the demo calls a sample or source, in the study's language: {@code sample}, {@code purchases}, {@code campaigns} … */
    static String name(Study study, String thing) {
        return Messages.CATALOGUE.text(Locale.forLanguageTag(study.language()), "demo.name." + thing);
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Path corpus = params.corpus();
        if (!Files.isRegularFile(corpus.resolve("reviews.csv"))) {
            throw new InputProblem(Place.in(corpus), Messages.text("demo.noCorpus"));
        }
        Filling filling = new Filling(study, corpus, progress);
        filling.documents();
        long codes = new ImportCodebook().run(study, new ImportCodebook.Params(corpus.resolve("codebook.csv")), progress)
                .codes();
        filling.codings();
        long sampled = new GivenSample(study, corpus.resolve("sample.csv"), progress).keep(name(study, "sample"));
        filling.behaviour();
        new ScoreSentiment().run(study, new ScoreSentiment.Params(ScoreSentiment.LEXICON), progress);
        long customers = new ComputeMetrics()
                .run(study, new ComputeMetrics.Params(name(study, "purchases"), List.of(), AS_OF), progress).customers();
        return new Result(filling.documents, codes, filling.codings, filling.tags, sampled, filling.sources, customers,
                filling.rejected);
    }

    private static final class Filling {
        private final Study study;
        private final Path corpus;
        private final Progress progress;
        private long documents;
        private long codings;
        private long tags;
        private long sources;
        private long rejected;

        Filling(Study study, Path corpus, Progress progress) {
            this.study = study;
            this.corpus = corpus;
            this.progress = progress;
        }

        void documents() {
            texts("reviews.csv", "col:language", Kind.REVIEW);
            texts("answers.csv", null, Kind.ANSWER);
            List<Path> interviews = files("interviews", ".*\\.(docx|txt)");
            if (!interviews.isEmpty()) {
                add(new ImportDocuments.Params(interviews, List.of(), null, "name:^(\\d+)", null, null, List.of(),
                        Kind.INTERVIEW, "interview", null, null, null, null, null));
            }
        }

        private void texts(String file, String language, Kind kind) {
            add(new ImportDocuments.Params(List.of(corpus.resolve(file)), List.of("text"), "id", "customer", "date",
                    language, List.of("*"), kind, "col:channel", null, null, null, null, null));
        }

        private void add(ImportDocuments.Params wanted) {
            var result = new ImportDocuments().run(study, wanted, progress);
            documents += result.documents();
            rejected += result.rejected();
        }

        void codings() {
            for (Path file : files("", "codings-.*\\.csv")) {
                String name = file.getFileName().toString();
                var result = new ImportCodings().run(study, new ImportCodings.Params(file,
                        name.substring("codings-".length(), name.length() - ".csv".length()), null), progress);
                codings += result.codings();
                tags += result.sentimentTags();
                rejected += result.rejected();
            }
        }

        void behaviour() {
            source("transactions.csv", "purchases", SourceKind.TRANSACTIONS,
                    Map.of(SourceColumn.DATE, "date", SourceColumn.AMOUNT, "amount", SourceColumn.MARGIN, "margin",
                            SourceColumn.QUANTITY, "quantity", SourceColumn.PRODUCT, "product", SourceColumn.CATEGORY,
                            "category", SourceColumn.CHANNEL, "channel"));
            source("campaigns.csv", "campaigns", SourceKind.CAMPAIGNS, Map.of(SourceColumn.DATE, "date",
                    SourceColumn.CHANNEL, "channel", SourceColumn.CAMPAIGN, "campaign", SourceColumn.COST, "cost", SourceColumn.EVENT, "event"));
            source("contacts.csv", "contacts", SourceKind.CONTACTS, Map.of(SourceColumn.DATE, "date",
                    SourceColumn.CHANNEL, "channel", SourceColumn.REASON, "reason", SourceColumn.DURATION, "minutes", SourceColumn.RESOLVED, "resolved"));
            source("profiles.csv", "profiles", SourceKind.PROFILE, Map.of(SourceColumn.PREFERENCE, "preference"), "segment", "since");
        }

        private void source(String file, String name, SourceKind kind, Map<SourceColumn, String> columns, String... variables) {
            Map<SourceColumn, String> all = new java.util.EnumMap<>(columns);
            all.put(SourceColumn.CUSTOMER, "customer");
            var result = new ImportBehaviour().run(study, new ImportBehaviour.Params(corpus.resolve(file), DemoStudy.name(study, name), kind,
                    all, false, null, null, null, null, SourceManner.USUAL.withVariables(List.of(variables))), progress);
            rejected += result.rejected();
            sources++;
        }

        private List<Path> files(String folder, String pattern) {
            try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
                return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
