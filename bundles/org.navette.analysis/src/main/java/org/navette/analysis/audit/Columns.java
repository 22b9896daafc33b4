package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.core.study.Variable;

/** Columns that say the same everywhere, or mostly nothing. */
record Columns() implements Check.OfDocuments {
    static final double MOSTLY = 0.5;
    private static final Set<String> PLAIN = Set.of("channel", "language");

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private long documents;
            private final Filled dates = new Filled();

            @Override
            public void see(Document document) {
                documents++;
                dates.see(document.date() == null ? null : document.date().toString(), 1);
            }

            @Override
            public void end(Consumer<Finding> found) {
                List<Finding> told = new ArrayList<>();
                int columns = 1;
                told.addAll(tell(Messages.text("audit.column.date"), dates, documents, Unit.DOCUMENTS));
                for (Variable variable : scene.study().variables().list()) {
                    if (variable.id() > 0 || PLAIN.contains(variable.name())) {
                        Given given = Given.of(scene, variable);
                        Filled filled = new Filled();
                        given.forEach(filled::see);
                        told.addAll(tell(variable.name(), filled, given.all(), given.unit()));
                        columns++;
                    }
                }
                told.forEach(found);
                if (told.stream().noneMatch(f -> f.kind().equals("columns.missing"))) {
                    found.accept(new Draft(Columns.this, "columns.missing").looked(columns, Unit.COLUMNS).rule(MOSTLY).finish());
                }
            }
        };
    }

    private List<Finding> tell(String about, Filled filled, long all, Unit unit) {
        List<Finding> told = new ArrayList<>();
        long missing = all - filled.count;
        if (filled.same && filled.count > 1 && filled.count == all) {
            told.add(new Draft(this, "columns.constant").about(about).looked(all, unit).found(all, Order.KNOW)
                    .example("“" + Scene.excerpt(filled.first) + "”", List.of()).finish());
        }
        if (missing > 0) {
            told.add(new Draft(this, "columns.missing").about(about).looked(all, unit).rule(MOSTLY)
                    .found(missing, missing > MOSTLY * all ? Order.LOOK : Order.KNOW).finish());
        }
        return told;
    }

    /** How far a column is filled. */
    private static final class Filled {
        private long count;
        private String first;
        private boolean same = true;

        void see(String value, long times) {
            if (value != null) {
                count += times;
                same &= first == null || first.equals(value);
                first = first == null ? value : first;
            }
        }
    }
}
