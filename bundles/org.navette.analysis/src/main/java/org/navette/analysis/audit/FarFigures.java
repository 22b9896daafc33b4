package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.navette.behaviour.engine.Dialect;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.oddities.Fences;

/** Amounts, margins and quantities far from all others. */
record FarFigures() implements Check.OfSource {
    private static final List<SourceColumn> FIGURES = List.of(SourceColumn.AMOUNT, SourceColumn.MARGIN, SourceColumn.QUANTITY);

    @Override
    public String name() {
        return "row-outliers";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        for (SourceColumn role : FIGURES) {
            if (ledger.table().has(role)) {
                look(ledger, role, found);
            }
        }
    }

    private void look(Ledger ledger, SourceColumn role, Consumer<Finding> found) throws SQLException {
        Dialect dialect = ledger.dialect();
        String figure = dialect.real(ledger.column(role));
        String given = " FROM " + ledger.rows() + " WHERE " + ledger.column(role) + " IS NOT NULL";
        double[] quartiles = ledger.session().query("SELECT count(*), " + dialect.quantile(figure, 0.25) + ", " + dialect.quantile(figure, 0.75) + given,
                row -> new double[] {row.getLong(1), row.getDouble(2), row.getDouble(3)}).getFirst();
        Fences fences = Fences.of(quartiles[1], quartiles[2]);
        if (quartiles[0] < FarValues.LEAST || !fences.tell()) {
            return;
        }
        String far = "(" + figure + " < " + fences.low() + " OR " + figure + " > " + fences.high() + ")";
        long count = ledger.numbers("SELECT count(*)" + given + " AND " + far, 1)[0];
        Draft draft = ledger.draft(this, "row-outliers").about(ledger.source().name() + " · " + ledger.source().columns().get(role))
                .looked((long) quartiles[0], Unit.ROWS).found(count, Order.LOOK).rule(Fences.FAR, fences.low(), fences.high());
        if (count > 0) {
            ledger.examples(draft, far, "abs(" + figure + " - " + (fences.first() + fences.third()) / 2 + ") DESC, ");
        }
        found.accept(draft.finish());
    }
}
