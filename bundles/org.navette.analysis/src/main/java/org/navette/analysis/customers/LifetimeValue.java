package org.navette.analysis.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.purchases.BgNbd;
import org.navette.statistics.purchases.GammaGamma;
import org.navette.statistics.purchases.Histories;
import org.navette.store.Study;

/** What customers will buy and be worth: BG/NBD for how often, gamma-gamma for how much, both fitted to counts of equal histories. */
public final class LifetimeValue implements NamedAnalysis {
    private static final double WEEKS_A_MONTH = 365.2425 / 12 / 7;
    private static final double WEEKS_A_YEAR = 365.2425 / 7;

    @Override
    public String name() {
        return "clv";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.whole("horizon", 12, 1, 120), Parameter.share("discount", "10%", 0, 1),
                Parameter.choice("worth", "amount", "margin"), Parameter.whole("holdout", 13, 0, 260));
    }

    /** @param held the same customers watched only to an earlier day, or null */
    private record Read(LifetimeData now, LifetimeData.Spending spending, LifetimeData held) {
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        try (Purchases purchases = Purchases.open(study, values)) {
            SourceColumn worth = SourceColumn.of(values.text("worth"));
            purchases.require(worth);
            LocalDate cut = purchases.asOf().minusWeeks(values.whole("holdout"));
            boolean tried = values.whole("holdout") > 0 && purchases.table().first().plusWeeks(2L * values.whole("holdout")).isBefore(purchases.asOf());
            Read read = purchases.engine().work(progress, session -> {
                session.begin(Messages.text("clv.step"), 0);
                return new Read(LifetimeData.read(purchases, session, worth, purchases.asOf()), LifetimeData.Spending.read(purchases, session, worth),
                        tried ? LifetimeData.read(purchases, session, null, cut) : null);
            });
            return findings(purchases, values, read, progress);
        }
    }

    private static BgNbd.Fit fit(Histories histories) {
        try {
            return BgNbd.fit(histories);
        } catch (IllegalArgumentException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("clv.once"), e);
        }
    }

    private Findings findings(Purchases purchases, Values values, Read read, Progress progress) {
        progress.begin(Messages.text("clv.fitting"), 0);
        BgNbd.Fit often = fit(read.now().histories());
        if (read.spending().counts().length == 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("clv.worthless", values.text("worth")));
        }
        progress.check();
        GammaGamma.Fit much = GammaGamma.fit(read.spending().purchases(), read.spending().means(), read.spending().counts());
        progress.check();
        ValueBands bands = ValueBands.of(read.now(), often.model(), much.model(), values.whole("horizon") * WEEKS_A_MONTH,
                Math.pow(1 + values.number("discount"), 1 / WEEKS_A_YEAR) - 1, progress);
        List<FoundTable> tables = new ArrayList<>(List.of(parameters(often, much), bands.byPurchases(), bands.byAlive()));
        List<String> notes = new ArrayList<>();
        notes.add(Messages.text("clv.note", values.whole("horizon"), values.number("discount"), purchases.asOf().toString(),
                read.now().histories().customers(), values.text("worth").equals("margin") ? 1 : 0));
        notes.add(Messages.text("clv.note.model"));
        if (!often.settled() || !much.settled()) {
            notes.add(Messages.text("clv.note.unsettled"));
        }
        if (read.spending().left() > 0) {
            notes.add(Messages.text("clv.note.left", read.spending().left()));
        }
        if (read.held() != null) {
            tables.add(ValueBands.held(read.held(), fit(read.held().histories()).model(), values.whole("holdout")));
            notes.add(Messages.text("clv.note.holdout", values.whole("holdout")));
        }
        List<FoundChart.Point> bars = new ArrayList<>();
        FoundTable alive = tables.get(2);
        for (int i = 0; i < alive.rows().size(); i++) {
            bars.add(new FoundChart.Point(i, ((Long) alive.cell(i, "customers")).doubleValue(), (String) alive.cell(i, "alive")));
        }
        return new Findings(name(), title(), values.written(), notes, tables, List.of(new FoundChart("alive", Messages.text("clv.byAlive"),
                FoundChart.Shape.BARS, Messages.text("clv.alive"), Messages.text("retention.customers"), ColumnType.COUNT,
                List.of(new FoundChart.Series("", bars)))));
    }

    private static FoundTable parameters(BgNbd.Fit often, GammaGamma.Fit much) {
        List<List<Object>> rows = new ArrayList<>();
        String first = "BG/NBD";
        rows.add(FoundTable.row(first, "r", often.model().r()));
        rows.add(FoundTable.row(first, "α (" + Messages.text("clv.weeks") + ")", often.model().alpha()));
        rows.add(FoundTable.row(first, "a", often.model().a()));
        rows.add(FoundTable.row(first, "b", often.model().b()));
        rows.add(FoundTable.row(first, Messages.text("clv.likelihood"), often.logLikelihood()));
        String second = "gamma-gamma";
        rows.add(FoundTable.row(second, "p", much.model().p()));
        rows.add(FoundTable.row(second, "q", much.model().q()));
        rows.add(FoundTable.row(second, "γ", much.model().gamma()));
        rows.add(FoundTable.row(second, Messages.text("clv.likelihood"), much.logLikelihood()));
        return new FoundTable("parameters", Messages.text("clv.parameters"), List.of(FoundColumn.text("model", Messages.text("clv.model")),
                FoundColumn.text("parameter", Messages.text("clv.parameter")), FoundColumn.number("value", Messages.text("clv.value"), 5)), rows);
    }
}
