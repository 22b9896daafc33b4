package org.navette.analysis.audit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.navette.core.study.SourceColumn;

/** Rows of days that had not come yet when the data came, or before there were such records. */
record RowDays() implements Check.OfSource {
    static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    @Override
    public String name() {
        return "row-dates";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        if (!ledger.table().has(SourceColumn.DATE)) {
            return;
        }
        String date = ledger.column(SourceColumn.DATE);
        LocalDate last = ledger.scene().last();
        String impossible = "(" + date + " < " + ledger.dialect().date(FIRST) + " OR " + date + " > " + ledger.dialect().date(last) + ")";
        long[] counts = ledger.numbers("SELECT count(" + date + "), " + Ledger.counted(impossible) + " FROM " + ledger.rows(), 2);
        Draft draft = ledger.draft(this, "row-dates").looked(counts[0], Unit.ROWS).found(counts[1], Order.FIRST)
                .rule(Integer.toString(FIRST.getYear()), Days.text(last));
        if (counts[1] > 0) {
            ledger.examples(draft, impossible);
        }
        found.accept(draft.finish());
    }
}
