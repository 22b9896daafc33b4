package org.navette.behaviour.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;

/**
 * What is said of the metrics that are kept for a source.
 *
 * @param data    marks the data they were computed from: size and time of a file by reference, rows and last day of a table
 *                elsewhere when it was last asked; a copy never changes
 * @param formula marks the statement that computed them, as-of date included; both are null in files of older versions
 */
record KeptMetrics(LocalDate asOf, List<Metric> metrics, String data, String formula) {
    /** A firm's own system, which is not asked at every reading. */
    private static final String AWAY = "away";
    private static final String LINE = "\n";

    static Optional<KeptMetrics> read(Session session, SourceTable table) throws SQLException {
        return session.query("SELECT as_of, names, data_mark, formula_mark FROM navette_metric WHERE number = ?", row -> new KeptMetrics(
                row.getDate(1) == null ? null : row.getDate(1).toLocalDate(),
                Arrays.stream(row.getString(2).split(row.getString(2).endsWith(LINE) ? LINE : ",")).map(MetricCatalogue::named).toList(),
                row.getString(3), row.getString(4)), table.number()).stream().findFirst();
    }

    void write(Session session, SourceTable table) throws SQLException {
        session.execute("DELETE FROM navette_metric WHERE number = ?", table.number());
        session.execute("INSERT INTO navette_metric (number, as_of, names, data_mark, formula_mark) VALUES (?, CAST(? AS DATE), ?, ?, ?)",
                table.number(), asOf == null ? null : asOf.toString(),
                metrics.stream().map(Metric::name).collect(Collectors.joining(LINE, "", LINE)), data, formula);
    }

    /** The mark of the data as they are now. */
    static String data(Session session, SourceTable table) throws SQLException {
        Optional<String> file = session.query("SELECT CASE WHEN reference THEN file ELSE '' END FROM navette_source WHERE number = ?",
                row -> row.getString(1), table.number()).stream().findFirst();
        List<String> elsewhere = session.query("SELECT mark FROM navette_source WHERE number = ? AND mark IS NOT NULL", row -> row.getString(1),
                table.number());
        if (!elsewhere.isEmpty()) {
            return elsewhere.getFirst();
        }
        if (file.isEmpty() || file.get().isEmpty()) {
            return "copy";
        }
        try {
            Path path = Path.of(file.get());
            if (Files.notExists(path)) {
                return AWAY;
            }
            return Files.size(path) + " " + Files.getLastModifiedTime(path);
        } catch (InvalidPathException e) {
            return AWAY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark of a statement. */
    static String formula(String sql) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
