import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Rows in RFC 4180 quoting, UTF-8, lines ended by LF. */
final class Csv {
    private final StringBuilder out = new StringBuilder();
    private int rows = -1;

    Csv(String header) {
        row((Object[]) header.split(","));
    }

    Csv row(Object... cells) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        for (Object cell : cells) {
            line.add(quoted(cell == null ? "" : cell.toString()));
        }
        out.append(line);
        rows++;
        return this;
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Cents as a decimal number without needless zeros. */
    static String money(long cents) {
        String sign = cents < 0 ? "-" : "";
        long all = Math.abs(cents);
        long rest = all % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + all / 100 + decimals;
    }

    private static String quoted(String cell) {
        boolean needs = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
