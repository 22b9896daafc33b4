package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.function.Consumer;

import org.navette.core.study.SourceColumn;

/** Rows whose amount and quantity cannot both be right: something for nothing, nothing at all, one negative and the other not. */
record Contradictions() implements Check.OfSource {
    @Override
    public String name() {
        return "amounts";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        boolean amounts = ledger.table().has(SourceColumn.AMOUNT);
        String amount = ledger.column(SourceColumn.AMOUNT);
        String quantity = ledger.column(SourceColumn.QUANTITY);
        if (ledger.table().has(SourceColumn.QUANTITY)) {
            tell(ledger, "amounts.none", quantity + " = 0", Order.LOOK, found);
            if (amounts) {
                tell(ledger, "amounts.free", amount + " = 0 AND " + quantity + " <> 0", Order.LOOK, found);
                tell(ledger, "amounts.signs", "(" + amount + " > 0 AND " + quantity + " < 0 OR " + amount + " < 0 AND " + quantity + " > 0)",
                        Order.FIRST, found);
            }
        }
    }

    private void tell(Ledger ledger, String kind, String condition, Order order, Consumer<Finding> found) throws SQLException {
        long[] counts = ledger.numbers("SELECT count(*), " + Ledger.counted(condition) + " FROM " + ledger.rows(), 2);
        Draft draft = ledger.draft(this, kind).looked(counts[0], Unit.ROWS).found(counts[1], order);
        if (counts[1] > 0) {
            ledger.examples(draft, condition);
        }
        found.accept(draft.finish());
    }
}
