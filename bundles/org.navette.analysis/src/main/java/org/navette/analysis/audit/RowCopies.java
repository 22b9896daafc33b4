package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** Rows that stand more than once with everything that was declared of them; customers with several profiles. */
record RowCopies() implements Check.OfSource {
    @Override
    public String name() {
        return "row-copies";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        found.accept(repeated(ledger, "row-copies", ledger.roles()));
        if (ledger.source().kind() == SourceKind.PROFILE && ledger.roles().size() > 1) {
            found.accept(repeated(ledger, "row-copies.profiles", List.of(SourceColumn.CUSTOMER)));
        }
    }

    private Finding repeated(Ledger ledger, String kind, List<SourceColumn> roles) throws SQLException {
        String columns = roles.stream().map(ledger::column).collect(Collectors.joining(", "));
        String customer = ledger.column(SourceColumn.CUSTOMER);
        String groups = "(SELECT " + columns + ", count(*) AS times FROM " + ledger.rows() + " WHERE " + customer + " IS NOT NULL GROUP BY " + columns
                + " HAVING count(*) > 1) g";
        long[] counts = ledger.numbers("SELECT (SELECT count(" + customer + ") FROM " + ledger.rows() + "), coalesce(sum(times - 1), 0), count(*) FROM "
                + groups, 3);
        Draft draft = ledger.draft(this, kind).looked(counts[0], Unit.ROWS).found(counts[1], Order.LOOK);
        if (counts[1] > 0) {
            draft.note(Messages.text("audit.row-copies.groups", counts[1] + counts[2], counts[2]));
            List<String> examples = ledger.session().query("SELECT " + customer + ", times FROM " + groups + " ORDER BY times DESC, " + columns
                    + " LIMIT " + Finding.EXAMPLES, row -> Messages.text("audit.row-copies.one", row.getString(1), row.getLong(2)));
            examples.forEach(words -> draft.example(words, List.of()));
        }
        return draft.finish();
    }
}
