package org.navette.analysis.baskets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.analysis.customers.Purchases;
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
import org.navette.statistics.rules.Association;
import org.navette.statistics.rules.Rule;
import org.navette.store.Study;

/** What is bought together: rules between the products, or categories, of a basket: all that a customer buys on one day. */
public final class BasketRules implements NamedAnalysis {
    static final int MOST_SETS = 1_000_000;

    @Override
    public String name() {
        return "baskets";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.choice("item", "product", "category"),
                Parameter.share("support", "1%", 0.000001, 1), Parameter.share("confidence", "20%", 0, 1), Parameter.whole("longest", 4, 2, 10),
                Parameter.whole("limit", 100, 1, 100_000));
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        try (Purchases purchases = Purchases.open(study, values)) {
            String items = BasketReader.items(purchases, SourceColumn.of(values.text("item")));
            BasketReader read = purchases.engine().work(progress, session -> {
                session.begin(Messages.text("baskets.step"), 0);
                return BasketReader.read(purchases, session, items, values.number("support"));
            });
            return findings(values, read, rules(read, values, progress));
        }
    }

    static List<Rule> rules(BasketReader read, Values values, Progress progress) {
        try {
            return Association.rules(read.baskets(), new Association.Limits(values.number("support"), values.number("confidence"),
                    values.whole("longest"), MOST_SETS), progress::check);
        } catch (Association.TooManySets e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("baskets.tooMany", MOST_SETS), e);
        }
    }

    static String left(BasketReader read, Rule rule) {
        return rule.given().stream().map(read.names()::get).collect(Collectors.joining(" + "));
    }

    private Findings findings(Values values, BasketReader read, List<Rule> rules) {
        List<Rule> shown = rules.subList(0, Math.min(values.whole("limit"), rules.size()));
        FoundTable found = new FoundTable("rules", Messages.text("baskets.rules"), List.of(FoundColumn.text("if", Messages.text("baskets.if")),
                FoundColumn.text("then", Messages.text("baskets.then")), FoundColumn.count("baskets", Messages.text("baskets.count")),
                FoundColumn.share("support", Messages.text("baskets.support")), FoundColumn.share("confidence", Messages.text("baskets.confidence")),
                FoundColumn.number("lift", Messages.text("baskets.lift"), 2)),
                shown.stream().map(rule -> FoundTable.row(left(read, rule), read.names().get(rule.then()), rule.together(), rule.support(),
                        rule.confidence(), rule.lift())).toList());
        List<List<Object>> items = new ArrayList<>();
        for (int i = 0; i < Math.min(values.whole("limit"), read.names().size()); i++) {
            items.add(FoundTable.row(read.names().get(i), read.counts().get(i), (double) read.counts().get(i) / read.all()));
        }
        FoundTable frequent = new FoundTable("items", Messages.text("baskets.items"), List.of(FoundColumn.text("item", Messages.text("baskets.item")),
                FoundColumn.count("baskets", Messages.text("baskets.count")), FoundColumn.share("share", Messages.text("baskets.support"))), items);
        List<String> notes = new ArrayList<>(List.of(Messages.text("baskets.note", read.all(), rules.size(), shown.size())));
        if (read.step() > 1) {
            notes.add(Messages.text("baskets.note.sampled", read.step()));
        }
        return new Findings(name(), title(), values.written(), notes, List.of(found, frequent), List.of(new FoundChart("rules",
                Messages.text("baskets.rules"), FoundChart.Shape.POINTS, Messages.text("baskets.support.percent"), Messages.text("baskets.confidence"),
                ColumnType.SHARE, List.of(new FoundChart.Series("", shown.stream().map(rule -> new FoundChart.Point(rule.support() * 100,
                        rule.confidence(), left(read, rule) + " → " + read.names().get(rule.then()))).toList())))));
    }
}
