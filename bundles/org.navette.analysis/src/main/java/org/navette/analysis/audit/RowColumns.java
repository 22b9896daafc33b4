package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.navette.core.study.SourceColumn;

/** Columns of a source that say the same in every row, or mostly nothing. */
record RowColumns() implements Check.OfSource {
    @Override
    public String name() {
        return "row-columns";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        boolean full = true;
        for (SourceColumn role : ledger.roles()) {
            String column = ledger.column(role);
            String[] ends = new String[2];
            long[] counts = new long[2];
            ledger.session().each("SELECT count(*), count(" + column + "), " + ledger.dialect().asText("min(" + column + ")") + ", "
                    + ledger.dialect().asText("max(" + column + ")") + " FROM " + ledger.rows(), row -> {
                        counts[0] = row.getLong(1);
                        counts[1] = row.getLong(2);
                        ends[0] = row.getString(3);
                        ends[1] = row.getString(4);
                    });
            String about = ledger.source().name() + " · " + ledger.source().columns().get(role);
            if (counts[1] > 1 && counts[1] == counts[0] && ends[0].equals(ends[1])) {
                found.accept(ledger.draft(this, "columns.constant").about(about).looked(counts[0], Unit.ROWS).found(counts[0], Order.KNOW)
                        .example("“" + Scene.excerpt(ends[0]) + "”", List.of()).finish());
            }
            long missing = counts[0] - counts[1];
            if (missing > 0) {
                full = false;
                found.accept(ledger.draft(this, "columns.missing").about(about).looked(counts[0], Unit.ROWS).rule(Columns.MOSTLY)
                        .found(missing, missing > Columns.MOSTLY * counts[0] ? Order.LOOK : Order.KNOW).finish());
            }
        }
        if (full) {
            found.accept(ledger.draft(this, "columns.missing").looked(ledger.roles().size(), Unit.COLUMNS).rule(Columns.MOSTLY).finish());
        }
    }
}
