package org.navette.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.statistics.agreement.Agreement;
import org.navette.statistics.agreement.Coefficients;
import org.navette.statistics.agreement.Level;
import org.navette.statistics.agreement.Ratings;
import org.navette.statistics.agreement.SpanAgreement;
import org.navette.store.Study;

/**
 * How far coders agree on the documents that at least two of them judged: per code, over all codes, and on sentiment. A code
 * with codes below it counts as the net of them, as in a crosstab.
 */
public final class MeasureAgreement implements Analysis<MeasureAgreement.Params, MeasureAgreement.Result> {
    private static final int MOST_SPANS = 4000;

    /**
     * @param coders     at least two names
     * @param sample     name of a sample, or null for all documents
     * @param unit       null for documents
     * @param confidence such as 0.95; null for that
     * @param replicates resampled sets of documents behind an interval; null for 1,000
     */
    public record Params(List<String> coders, String sample, AgreementUnit unit, Double confidence, Integer replicates) {
        public Params {
            coders = List.copyOf(coders);
        }
    }

    /**
     * @param documents judged by at least two of the coders
     * @param overall   all codes pooled; null without codes
     * @param sentiment of whole documents at the ordinal level; null when fewer than two documents were tagged twice
     */
    public record Result(List<String> coders, AgreementUnit unit, double confidence, int documents, Row overall, List<Row> codes,
            Row sentiment, List<String> notes) {
        public Result {
            coders = List.copyOf(coders);
            codes = List.copyOf(codes);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One line. Coefficients are null where everybody always judged alike or the unit gives none.
     *
     * @param code       path, or null for all codes or sentiment
     * @param prevalence share of judgements that put the code, 0 to 1; null for sentiment
     * @param table      two coders: [first][second] with category 0 not put, 1 put; null for more coders
     * @param spans      α_u; null when not asked for
     */
    public record Row(String code, long units, Double observed, Double expected, Double prevalence, Estimate kappa,
            Estimate alpha, Estimate ac1, Double spans, long[][] table) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        AgreementUnit unit = params.unit() == null ? AgreementUnit.DOCUMENT : params.unit();
        double confidence = params.confidence() == null ? 0.95 : params.confidence();
        if (!(confidence > 0 && confidence < 1)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("agreement.confidence"));
        }
        int replicates = params.replicates() == null ? 1000 : params.replicates();
        progress.begin(Messages.text("agreement.reading"), 0);
        Panel panel = Panel.of(study, params.coders(), params.sample(), progress);
        Map<Long, Integer> lengths = unit == AgreementUnit.DOCUMENT ? Map.of() : study.documents().lengths(panel.sheets().keySet());
        List<Code> codebook = study.codebook().codes();
        progress.begin(Messages.text("agreement.measuring"), codebook.size());
        Ratings pooled = Ratings.ofPresence(panel.coders().size());
        List<String> notes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Code code : codebook) {
            progress.check();
            Set<Long> net = net(code, codebook);
            Ratings ratings = Ratings.ofPresence(panel.coders().size());
            long[][] table = panel.coders().size() == 2 ? new long[2][2] : null;
            new UnitReader(panel, unit, lengths, net).each((document, times, present) -> {
                ratings.add(document, times, present);
                if (table != null && present[0] >= 0 && present[1] >= 0) {
                    table[present[0]][present[1]] += times;
                }
            });
            new UnitReader(panel, unit, lengths, Set.of(code.id())).each((document, times, present) -> pooled.add(document, times, present));
            OptionalDouble spans = unit == AgreementUnit.SEGMENT ? spans(panel, lengths, net, code, notes) : OptionalDouble.empty();
            rows.add(row(path(code, codebook), Agreement.of(ratings, Level.NOMINAL, replicates, confidence, code.id()), spans, table, unit));
            progress.worked(1);
        }
        Row overall = rows.isEmpty() ? null
                : row(null, Agreement.of(pooled, Level.NOMINAL, replicates, confidence, 0), OptionalDouble.empty(), null, unit);
        if (panel.sheets().isEmpty()) {
            notes.add(Messages.text("agreement.none"));
        }
        return new Result(panel.coders().stream().map(Coder::name).toList(), unit, confidence, panel.sheets().size(), overall, rows,
                sentiment(study.scale(), panel, replicates, confidence), notes);
    }

    private static Row row(String code, Agreement agreement, OptionalDouble spans, long[][] table, AgreementUnit unit) {
        Coefficients c = agreement.point();
        Double prevalence = c.prevalence().length > 2 ? null : finite(c.prevalence()[1]);
        Double alphaU = spans.isPresent() ? (Double) spans.getAsDouble() : null;
        // Nobody can put nothing on a segment: without such units chance has no meaning.
        return unit == AgreementUnit.SEGMENT
                ? new Row(code, c.units(), finite(c.observed()), null, prevalence, null, null, null, alphaU, table)
                : new Row(code, c.units(), finite(c.observed()), finite(c.expected()), prevalence, Estimate.of(c.kappa(), agreement.kappa()),
                        Estimate.of(c.alpha(), agreement.alpha()), Estimate.of(c.ac1(), agreement.ac1()), alphaU, table);
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }

    static Set<Long> net(Code top, List<Code> codebook) {
        Set<Long> net = new HashSet<>(Set.of(top.id()));
        codebook.forEach(code -> {
            if (code.parent() != null && net.contains(code.parent())) {
                net.add(code.id());
            }
        });
        return net;
    }

    private static String path(Code code, List<Code> codebook) {
        Map<Long, Code> byId = new HashMap<>();
        codebook.forEach(c -> byId.put(c.id(), c));
        String path = code.name();
        for (Long parent = code.parent(); parent != null; parent = byId.get(parent).parent()) {
            path = byId.get(parent).name() + "/" + path;
        }
        return path;
    }

    private static OptionalDouble spans(Panel panel, Map<Long, Integer> lengths, Set<Long> net, Code code, List<String> notes) {
        long length = lengths.values().stream().mapToLong(Integer::longValue).sum();
        SpanAgreement spans = new SpanAgreement(panel.coders().size(), length);
        long begin = 0;
        int count = 0;
        for (Map.Entry<Long, Panel.Sheet[]> document : panel.sheets().entrySet()) {
            int end = lengths.get(document.getKey());
            for (int coder = 0; coder < document.getValue().length; coder++) {
                Panel.Sheet sheet = document.getValue()[coder];
                for (Segment span : sheet == null ? List.<Segment>of() : sheet.spans(net, end)) {
                    spans.add(coder, begin + span.start(), span.length());
                    count++;
                }
            }
            begin += end;
        }
        if (count > MOST_SPANS) {
            notes.add(Messages.text("agreement.spans", code.name(), count, MOST_SPANS));
            return OptionalDouble.empty();
        }
        return spans.alpha();
    }

    private static Row sentiment(SentimentScale scale, Panel panel, int replicates, double confidence) {
        Set<Double> found = new TreeSet<>(scale.polarities());
        panel.sheets().values().forEach(row -> {
            for (Panel.Sheet sheet : row) {
                if (sheet != null && sheet.sentiment() != null && sheet.sentiment().polarity() != null) {
                    found.add(sheet.sentiment().polarity());
                }
            }
        });
        List<Double> points = List.copyOf(found);
        Ratings ratings = new Ratings(panel.coders().size(), points.stream().mapToDouble(Double::doubleValue).toArray());
        int document = 0;
        for (Panel.Sheet[] row : panel.sheets().values()) {
            int[] given = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                Double polarity = row[i] == null || row[i].sentiment() == null ? null : row[i].sentiment().polarity();
                given[i] = polarity == null ? Ratings.NONE : points.indexOf(polarity);
            }
            ratings.add(document++, given);
        }
        Agreement agreement = Agreement.of(ratings, Level.ORDINAL, replicates, confidence, 1);
        return agreement.point().paired() < 2 ? null : row(null, agreement, OptionalDouble.empty(), null, AgreementUnit.DOCUMENT);
    }
}
