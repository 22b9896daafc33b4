package org.navette.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Code;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;

/** Who judged how when another judged how: a table of counts for each two coders, of one code, all codes or the sentiment. */
public final class CountPairs implements Analysis<CountPairs.Params, CountPairs.Result> {
    /**
     * @param sample    name of a sample, or null for all documents
     * @param unit      of a code; sentiment is of whole documents always
     * @param code      id of a code, counted with those below it; null for all codes together, or for the sentiment
     * @param sentiment true for the sentiment
     */
    public record Params(List<String> coders, String sample, AgreementUnit unit, Long code, boolean sentiment) {
        public Params {
            coders = List.copyOf(coders);
        }
    }

    /** @param labels of the judgements, in the order of rows and columns. @param pairs every two coders, in their order */
    public record Result(List<String> labels, List<Pair> pairs) {
        public Result {
            labels = List.copyOf(labels);
            pairs = List.copyOf(pairs);
        }
    }

    /** @param counts units by [the first coder's judgement][the second coder's] */
    public record Pair(String first, String second, long[][] counts) {
        /** Units that both judged. */
        public long units() {
            long units = 0;
            for (long[] row : counts) {
                for (long count : row) {
                    units += count;
                }
            }
            return units;
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        progress.begin(Messages.text("agreement.reading"), 0);
        Panel panel = Panel.of(study, params.coders(), params.sample(), progress);
        if (params.sentiment()) {
            return sentiment(study, panel);
        }
        int n = panel.coders().size();
        long[][][][] counts = new long[n][n][2][2];
        Map<Long, Integer> lengths = params.unit() == AgreementUnit.DOCUMENT ? Map.of() : study.documents().lengths(panel.sheets().keySet());
        for (Set<Long> codes : nets(study.codebook().codes(), params.code())) {
            progress.check();
            new UnitReader(panel, params.unit(), lengths, codes).each((document, times, present) -> {
                for (int a = 0; a < n; a++) {
                    for (int b = a + 1; b < n; b++) {
                        if (present[a] >= 0 && present[b] >= 0) {
                            counts[a][b][present[a]][present[b]] += times;
                        }
                    }
                }
            });
        }
        return result(panel, List.of(Messages.text("agreement.no"), Messages.text("agreement.yes")), counts);
    }

    private static List<Set<Long>> nets(List<Code> codebook, Long code) {
        return codebook.stream().filter(c -> code == null || c.id() == code)
                .map(c -> code == null ? Set.of(c.id()) : MeasureAgreement.net(c, codebook)).toList();
    }

    private static Result sentiment(Study study, Panel panel) {
        TreeSet<Double> points = new TreeSet<>(study.scale().polarities());
        TreeSet<Aside> asides = new TreeSet<>();
        panel.sheets().values().forEach(row -> {
            for (Panel.Sheet sheet : row) {
                SentimentTag tag = sheet == null ? null : sheet.sentiment();
                if (tag != null && tag.aside() != null) {
                    asides.add(tag.aside());
                } else if (tag != null) {
                    points.add(tag.polarity());
                }
            }
        });
        List<Object> values = new ArrayList<>(points);
        values.addAll(asides);
        int n = panel.coders().size();
        long[][][][] counts = new long[n][n][values.size()][values.size()];
        panel.sheets().values().forEach(row -> {
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    int first = place(values, row[a]);
                    int second = place(values, row[b]);
                    if (first >= 0 && second >= 0) {
                        counts[a][b][first][second]++;
                    }
                }
            }
        });
        return result(panel, values.stream().map(v -> v instanceof Aside aside ? Messages.text("sentiment." + aside.word())
                : Messages.text("agreement.polarity", v)).toList(), counts);
    }

    private static int place(List<Object> values, Panel.Sheet sheet) {
        SentimentTag tag = sheet == null ? null : sheet.sentiment();
        return tag == null ? -1 : values.indexOf(tag.aside() != null ? tag.aside() : tag.polarity());
    }

    private static Result result(Panel panel, List<String> labels, long[][][][] counts) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < counts.length; a++) {
            for (int b = a + 1; b < counts.length; b++) {
                pairs.add(new Pair(panel.coders().get(a).name(), panel.coders().get(b).name(), counts[a][b]));
            }
        }
        return new Result(labels, pairs);
    }
}
