package org.navette.analysis.campaigns;

import java.time.LocalDate;
import java.util.Locale;

import org.navette.analysis.named.Values;
import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.SourceColumn;

/**
 * Messages of a period as SQL over a source of campaigns.
 *
 * @param channel only this one, or null for all
 * @param peak    whether the fullest {@value #WINDOW} days of each customer count, not the whole period
 */
record Advertising(Dialect dialect, SourceTable table, LocalDate from, LocalDate until, String channel, boolean peak) {
    static final int WINDOW = 30;

    /** The period that the values {@code period} and {@code as-of} name. */
    static Advertising of(Dialect dialect, SourceTable table, Values values) {
        LocalDate until = values.day("as-of") != null ? values.day("as-of") : table.last() == null ? LocalDate.EPOCH : table.last();
        LocalDate first = table.first() == null || table.first().isAfter(until) ? until : table.first();
        return switch (values.text("period")) {
            case "month" -> new Advertising(dialect, table, until.withDayOfMonth(1), until, values.text("channel"), false);
            case "days" -> new Advertising(dialect, table, until.minusDays(WINDOW - 1L), until, values.text("channel"), false);
            default -> new Advertising(dialect, table, first, until, values.text("channel"), true);
        };
    }

    private String column(SourceColumn role) {
        return dialect.quote(role.word());
    }

    private String within() {
        return " WHERE customer IS NOT NULL AND " + column(SourceColumn.DATE) + " BETWEEN " + dialect.date(from) + " AND " + dialect.date(until)
                + (channel == null ? "" : " AND lower(" + column(SourceColumn.CHANNEL) + ") = " + dialect.text(channel.toLowerCase(Locale.ROOT)));
    }

    private String is(ContactEvent event) {
        return column(SourceColumn.EVENT) + " = " + dialect.text(event.word());
    }

    /** A relation of messages: customer, sent_on, channel (when declared). */
    String messages() {
        return "(SELECT customer, " + column(SourceColumn.DATE) + " AS sent_on" + (table.has(SourceColumn.CHANNEL) ? ", "
                + column(SourceColumn.CHANNEL) + " AS by_channel" : "") + " FROM " + table.relation() + " s" + within() + " AND "
                + is(ContactEvent.SENT) + ")";
    }

    /** A relation of customers with a message: customer, n (their messages of the month that counts). */
    String counts() {
        if (!peak) {
            return "(SELECT customer, count(*) AS n FROM " + messages() + " m GROUP BY customer)";
        }
        // A window over days as numbers, not a join of the days with themselves: engines agree on it, and it is read once.
        String daily = "(SELECT customer, sent_on, " + dialect.daysBetween(dialect.date(LocalDate.EPOCH), "sent_on") + " AS day_number, count(*) AS n FROM "
                + messages() + " m GROUP BY customer, sent_on)";
        return "(SELECT customer, max(n) AS n FROM (SELECT customer, sum(n) OVER (PARTITION BY customer ORDER BY day_number RANGE BETWEEN "
                + (WINDOW - 1) + " PRECEDING AND CURRENT ROW) AS n FROM " + daily + " d) w GROUP BY customer)";
    }

    /** A relation of customers: customer and a column for each event by its word, 1 when it happened in the period, else 0. */
    String answers(ContactEvent... events) {
        StringBuilder sql = new StringBuilder("(SELECT customer");
        for (ContactEvent event : events) {
            sql.append(", max(CASE WHEN ").append(is(event)).append(" THEN 1 ELSE 0 END) AS ").append(event.word());
        }
        return sql.append(" FROM ").append(table.relation()).append(" e").append(within()).append(" GROUP BY customer)").toString();
    }

    /** A relation of all customers: customer, n (0 for those without a message). @param customers relation of all */
    String pressed(String customers) {
        return "(SELECT c.customer, COALESCE(p.n, 0) AS n FROM " + customers + " c LEFT JOIN " + counts() + " p ON p.customer = c.customer)";
    }
}
