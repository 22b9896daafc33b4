package org.navette.analysis.audit;

import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.statistics.oddities.Chance;
import org.navette.store.DocumentRow;
import org.navette.text.likeness.PlainText;

/** Customers who wrote far more than the others, or several times on one day. */
record ManyByOne() implements Check.OfDocuments {
    static final int LEAST = 5;
    static final double TIMES = 3;
    static final double CHANCE = 0.001;
    static final int SAME_DAY = 3;

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public Matter matter() {
        return Matter.TEXTS;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final Groups customers = new Groups();
            private final Groups days = new Groups();

            @Override
            public void see(Document document) {
                if (document.customer() != null) {
                    customers.add(PlainText.fingerprint(document.customer()), document.id());
                    if (document.date() != null) {
                        days.add(PlainText.fingerprint(document.customer() + '\n' + document.date()), document.id());
                    }
                }
            }

            @Override
            public void end(Consumer<Finding> found) {
                long writers = customers.distinct();
                double mean = writers == 0 ? 0 : (double) customers.size() / writers;
                List<Groups.Group> many = customers.of(LEAST).stream().filter(group -> group.size() >= TIMES * mean
                        && Chance.ofAtLeast(group.size(), mean) * writers < CHANCE).toList();
                found.accept(tell("customers.many", writers, many, Order.LOOK).rule(LEAST, TIMES, CHANCE, mean).finish());
                found.accept(tell("customers.day", writers, days.of(SAME_DAY), Order.LOOK).rule(SAME_DAY).finish());
            }

            private Draft tell(String kind, long writers, List<Groups.Group> groups, Order order) {
                Draft draft = new Draft(ManyByOne.this, kind).looked(writers, Unit.CUSTOMERS).found(groups.size(), order)
                        .documents(groups.stream().flatMap(group -> group.first().stream()).distinct().toList());
                groups.stream().limit(Finding.EXAMPLES).forEach(group -> {
                    DocumentRow row = scene.study().documents().rows(group.first().getFirst()).getFirst();
                    draft.example(kind.equals("customers.day")
                            ? Messages.text("audit.customers.on", row.customer(), Days.text(row.date()), group.size())
                            : Messages.text("audit.customers.one", row.customer(), group.size()), scene.refs(group.first()));
                });
                return draft;
            }
        };
    }
}
