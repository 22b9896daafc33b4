package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.oddities.FirstDigits;

/** First digits of amounts, held against Benford's law where it may be asked for. */
record Digits() implements Check.OfSource {
    @Override
    public String name() {
        return "first-digits";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        if (!ledger.table().has(SourceColumn.AMOUNT)) {
            return;
        }
        String amount = ledger.column(SourceColumn.AMOUNT);
        // Returns repeat the digits of what was bought.
        String bought = " FROM " + ledger.rows() + " WHERE " + amount + " > 0";
        double[] spread = ledger.session().query("SELECT count(*), min(" + amount + "), max(" + amount + ")" + bought,
                row -> new double[] {row.getLong(1), row.getDouble(2), row.getDouble(3)}).getFirst();
        Draft draft = ledger.draft(this, "first-digits").looked((long) spread[0], Unit.ROWS).rule(FirstDigits.LEAST, FirstDigits.MAGNITUDES);
        if (!FirstDigits.apply((long) spread[0], spread[1], spread[2])) {
            found.accept(draft.looked(0, Unit.ROWS).note(Messages.text("audit.first-digits.not", (long) spread[0],
                    spread[1] > 0 ? Math.log10(spread[2] / spread[1]) : 0.0)).finish());
            return;
        }
        long[] counts = new long[9];
        // TRIM of both zeros and the point leaves the first figure that counts in front; standard SQL that engines share.
        String digit = "substr(trim(LEADING '0.' FROM " + ledger.dialect().asText(amount) + "), 1, 1)";
        ledger.session().each("SELECT " + digit + " AS d, count(*)" + bought + " GROUP BY " + digit,
                row -> counts[row.getString(1).charAt(0) - '1'] = row.getLong(2));
        FirstDigits digits = FirstDigits.of(counts);
        boolean odd = digits.conformity() == FirstDigits.Conformity.NONE;
        long excess = 0;
        for (int d = 1; d <= 9; d++) {
            double expected = digits.n() * FirstDigits.expected(d);
            excess += Math.max(0, Math.round(counts[d - 1] - expected));
            draft.example(Messages.text("audit.first-digits.digit", d, (double) counts[d - 1] / digits.n(), FirstDigits.expected(d)), List.of());
        }
        found.accept(draft.found(odd ? excess : 0, Order.LOOK).note(Messages.text("audit.first-digits.note", digits.chiSquare(), digits.p(),
                digits.deviation(), Messages.text("audit.first-digits." + digits.conformity().name().toLowerCase(Locale.ROOT)))).finish());
    }
}
