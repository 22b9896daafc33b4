package org.navette.analysis.campaigns;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.selection.Feeling;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.CustomerKey;
import org.navette.store.Study;

/**
 * What the documents of bands of customers say: how many carry a code, how many are negative.
 *
 * @param code     whose share is shown, or null
 * @param base     documents that people judged
 * @param carrying those that carry the code or one below it
 * @param felt     documents of any sentiment
 */
record BandTexts(Frame frame, Code code, BitSet base, BitSet carrying, BitSet felt, BitSet negative, boolean machine) {
    private static final String KEYS = "band_keys";

    /** @throws org.navette.core.problem.InputProblem when there is no such code */
    static BandTexts of(Study study, String name, Progress progress) {
        Code code = name == null ? null : Filter.code(study, name);
        Frame frame = Frame.of(study);
        Judgements judgements = Judgements.of(frame, progress);
        boolean machine = !judgements.humanSentiment();
        Map<Feeling, BitSet> classes = judgements.sentiments(machine);
        BitSet felt = new BitSet();
        classes.values().forEach(felt::or);
        if (!machine) {
            judgements.asides().values().forEach(felt::or);
        }
        BitSet carrying = code == null ? new BitSet()
                : judgements.carrying(study.codebook().under(code.id()).stream().map(Code::id).collect(Collectors.toSet()));
        return new BandTexts(frame, code, judgements.judged(), carrying, felt, classes.get(Feeling.NEGATIVE), machine);
    }

    boolean empty() {
        return (code == null || base.isEmpty()) && felt.isEmpty();
    }

    /** The band of each document's customer. @param banded relation of customer and band. @param keyed whose rule keys go through */
    Map<String, Integer> bands(Session session, String banded, SourceTable keyed) throws SQLException {
        BitSet asked = (BitSet) base.clone();
        asked.or(felt);
        Map<String, String> normal = new HashMap<>();
        asked.stream().mapToObj(frame::customer).filter(key -> key != null && CustomerKey.normalise(key) != null)
                .forEach(key -> normal.put(key, CustomerKey.normalise(key)));
        session.upload(KEYS, List.of("given", "plain"), normal.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
        Map<String, Integer> bands = new HashMap<>();
        session.each("SELECT k.\"given\", b.band FROM " + KEYS + " k JOIN " + banded + " b ON b.customer = " + keyed.key("k.\"plain\""),
                row -> bands.put(row.getString(1), row.getInt(2)));
        return bands;
    }

    /** One row a band. @param bands of the documents' customers; those of no band are left out */
    FoundTable table(Map<String, Integer> bands, String title, String head, List<String> labels) {
        List<FoundColumn> columns = new ArrayList<>(List.of(FoundColumn.text("band", head)));
        if (code != null) {
            columns.add(FoundColumn.count("documents", Messages.text("pressure.judged")));
            columns.add(FoundColumn.count("coded", Messages.text("pressure.coded", code.name())));
            columns.addAll(Rate.columns("coded-share", Messages.text("pressure.codedShare")));
        }
        columns.add(FoundColumn.count("felt", Messages.text(machine ? "pressure.feltMachine" : "pressure.felt")));
        columns.add(FoundColumn.count("negative", Messages.text("pressure.negative")));
        columns.addAll(Rate.columns("negative-share", Messages.text("pressure.negativeShare")));
        List<List<Object>> rows = new ArrayList<>();
        for (int band = 0; band < labels.size(); band++) {
            List<Object> cells = new ArrayList<>(List.of(labels.get(band)));
            if (code != null) {
                add(cells, new Rate(count(both(base, carrying), bands, band), count(base, bands, band)));
            }
            add(cells, new Rate(count(negative, bands, band), count(felt, bands, band)));
            rows.add(cells);
        }
        return new FoundTable("documents", title, columns, rows);
    }

    private static void add(List<Object> cells, Rate rate) {
        cells.add(rate.base());
        cells.add(rate.hits());
        rate.addTo(cells);
    }

    private static BitSet both(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }

    private long count(BitSet documents, Map<String, Integer> bands, int band) {
        return documents.stream().filter(d -> frame.customer(d) != null && Integer.valueOf(band).equals(bands.get(frame.customer(d)))).count();
    }
}
