package org.navette.analysis.customers;

import java.sql.SQLException;
import java.util.Locale;

import org.navette.behaviour.engine.Session;

/**
 * The rule by which a customer has gone: silent for longer than k times the own mean time between purchases. Who bought on fewer than
 * {@value #OWN} days has no rhythm of their own and is held against the median of those who have.
 *
 * @param k      how many times the rhythm
 * @param common median rhythm in days, at least 1
 */
record Silence(double k, double common) {
    /** Days of purchase from which a customer has a rhythm. */
    static final int OWN = 3;
    /** When nobody has a rhythm. */
    private static final double UNKNOWN = 90;

    /** Finds the common rhythm in the engine. */
    static Silence of(double k, Purchases purchases, Session session) throws SQLException {
        String rhythm = rhythm(purchases);
        Double median = session.query("SELECT " + purchases.dialect().quantile("rhythm", 0.5) + " FROM (SELECT " + rhythm
                + " AS rhythm FROM " + purchases.customers(purchases.asOf()) + " c WHERE purchases >= " + OWN + ") r", row -> {
                    double value = row.getDouble(1);
                    return row.wasNull() ? null : value;
                }).getFirst();
        return new Silence(k, median == null ? UNKNOWN : Math.max(1, median));
    }

    private static String rhythm(Purchases purchases) {
        return "CAST(" + purchases.dialect().daysBetween("first_on", "last_on") + " AS DOUBLE PRECISION) / (purchases - 1)";
    }

    /** Days after which a customer counts as gone, over {@link Purchases#customers}; at least k. */
    String limit(Purchases purchases) {
        return String.format(Locale.ROOT, "CASE WHEN purchases >= %d THEN %s * %s ELSE %s END", OWN, k, rhythm(purchases), k * common);
    }

    /** Days since the last purchase. */
    static String silent(Purchases purchases) {
        return purchases.dialect().daysBetween("last_on", purchases.dialect().date(purchases.asOf()));
    }

    /** 1 for a customer who has gone, else 0. */
    String gone(Purchases purchases) {
        return "CASE WHEN " + silent(purchases) + " > " + limit(purchases) + " THEN 1 ELSE 0 END";
    }
}
