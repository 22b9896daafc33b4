package org.navette.analysis.customers;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** Who has gone, by rule: silent for longer than k times the own rhythm of purchase. */
public final class ChurnRule implements NamedAnalysis {
    @Override
    public String name() {
        return "churn";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.number("k", "3", 0.1, 100));
    }

    private record Read(Silence rule, List<long[]> bands) {
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        try (Purchases purchases = Purchases.open(study, values)) {
            Read read = purchases.engine().work(progress, session -> {
                session.begin(Messages.text("retention.step"), 0);
                Silence rule = Silence.of(values.number("k"), purchases, session);
                return new Read(rule, session.query("SELECT band, count(*), sum(gone) FROM (SELECT CASE WHEN purchases < 3 THEN purchases"
                        + " WHEN purchases < 5 THEN 3 WHEN purchases < 10 THEN 5 ELSE 10 END AS band, " + rule.gone(purchases) + " AS gone FROM "
                        + purchases.customers(purchases.asOf()) + " c) b GROUP BY band ORDER BY band",
                        row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)}));
            });
            List<List<Object>> rows = new ArrayList<>();
            long customers = 0;
            long gone = 0;
            for (long[] band : read.bands()) {
                rows.add(row(switch ((int) band[0]) {
                    case 3 -> "3–4";
                    case 5 -> "5–9";
                    case 10 -> "10+";
                    default -> Long.toString(band[0]);
                }, band[1], band[2]));
                customers += band[1];
                gone += band[2];
            }
            rows.add(row(Messages.text("clv.total"), customers, gone));
            return new Findings(name(), title(), values.written(), List.of(Messages.text("retention.note.rule", read.rule().k(), Silence.OWN,
                    read.rule().common(), purchases.asOf().toString())), List.of(new FoundTable("churn", title(),
                            List.of(FoundColumn.text("purchases", Messages.text("clv.purchases")),
                                    FoundColumn.count("customers", Messages.text("retention.customers")),
                                    FoundColumn.count("gone", Messages.text("retention.gone")), FoundColumn.share("share", Messages.text("churn.share"))),
                            rows)), List.of());
        }
    }

    private static List<Object> row(String label, long customers, long gone) {
        return FoundTable.row(label, customers, gone, customers == 0 ? null : (double) gone / customers);
    }
}
