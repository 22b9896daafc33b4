package org.navette.behaviour.conformance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an engine answers to one question.
 *
 * @param rows every row as text, sorted
 */
record Answer(List<String> rows) {
    /** Doubles are compared to so many digits: sums of them depend on the order. */
    private static final MathContext DIGITS = new MathContext(12);
    private static final String BETWEEN = "\u001F";

    Answer {
        rows = rows.stream().sorted().toList();
    }

    static Answer of(Collection<?> rows) {
        return new Answer(rows.stream().map(String::valueOf).toList());
    }

    /** The current row of an answer as text. */
    static String row(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            text.append(i == 1 ? "" : BETWEEN).append(value(row.getObject(i)));
        }
        return text.toString();
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> "∅";
            case Double number -> plain(new BigDecimal(number, DIGITS));
            case Float number -> plain(new BigDecimal(number, DIGITS));
            case Number number -> plain(new BigDecimal(number.toString()));
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Of all rows, in hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(rows.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
