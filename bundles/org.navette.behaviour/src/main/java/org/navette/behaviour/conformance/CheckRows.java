package org.navette.behaviour.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Dialect;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** Purchases made up by a seed, with all that makes engines differ: odd keys and names, missing values, returns, days at borders. */
public final class CheckRows {
    /** Columns of the table; {@code sum} is a decimal, {@code number} a whole number, {@code price} and {@code member} doubles, {@code "day"} a date. */
    static final List<String> COLUMNS = List.of("client", "day", "sum", "number", "price", "Rayon d'été", "channel", "gain", "word", "member");
    private static final long SEED = 20_261_124;
    private static final int CUSTOMERS = 400;
    private static final int ROWS = 3000;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 730;
    private static final List<String> CATEGORIES = List.of("Thé", "\"Café\"", "Jus d'orange", "Épices; poivre", " ", "", "été", "Zèbre", "zebra", "日本", "a\\b");
    private static final List<String> CHANNELS = List.of("web", "shop", "phone", "Web", "boutique à Lyon");

    private CheckRows() {
    }

    /** The rows as text; null is missing. */
    static List<List<String>> rows() {
        Random random = new Random(SEED);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int who = (int) (CUSTOMERS * random.nextDouble() * random.nextDouble());
            int sign = random.nextInt(12) == 0 ? -1 : 1;
            int number = random.nextInt(5);
            String sum = random.nextInt(40) == 0 ? null : String.format(Locale.ROOT, "%.4f", sign * random.nextInt(2_000_000) / 10_000.0);
            String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
            List<String> row = new ArrayList<>();
            row.add(random.nextInt(60) == 0 ? null : key(who, random));
            row.add(day);
            row.add(sum);
            row.add(random.nextInt(50) == 0 ? null : Integer.toString(sign * number));
            row.add(String.format(Locale.ROOT, "%.2f", random.nextInt(10_000) / 100.0));
            row.add(random.nextInt(30) == 0 ? null : CATEGORIES.get(random.nextInt(CATEGORIES.size())));
            row.add(random.nextInt(30) == 0 ? null : CHANNELS.get(random.nextInt(CHANNELS.size())));
            row.add(random.nextInt(25) == 0 ? null : String.format(Locale.ROOT, "%.2f", sign * random.nextInt(5000) / 100.0));
            row.add(random.nextInt(3) == 0 ? "ÉTÉ" : "été");
            row.add(random.nextInt(20) == 0 ? null : Integer.toString(17_000 + who) + (who % 4 == 0 ? ".5" : ""));
            rows.add(row);
        }
        // Border days, equal values, nobody's rows, and a customer of returns alone.
        rows.add(row("border", "1900-01-01", "1", "1"));
        rows.add(row("border", "2199-12-31", "1", "1"));
        rows.add(row("leap", "2024-02-29", "0.0001", "1"));
        rows.add(row("leap", "2024-03-01", "-0.0001", "-1"));
        rows.add(row("returner", "2024-05-05", "-20", "-2"));
        rows.add(row("   ", "2024-05-06", "7", "1"));
        return rows;
    }

    private static List<String> row(String client, String day, String sum, String number) {
        List<String> row = new ArrayList<>(List.of(client, day, sum, number, "1.00"));
        row.addAll(List.of("Thé", "web", "0.50", "été", "1"));
        return row;
    }

    /** The same customer is written in several ways. */
    private static String key(int who, Random random) {
        String plain = switch (who % 7) {
            case 0 -> Integer.toString(17_000 + who);
            case 1 -> "00" + who;
            case 2 -> "c'" + who;
            case 3 -> "Élodie " + who;
            case 4 -> "K\"" + who + "\"";
            case 5 -> "x." + who + ".0";
            default -> "b" + who;
        };
        return switch (random.nextInt(6)) {
            case 0 -> "  " + plain;
            case 1 -> plain + "\t";
            case 2 -> who % 7 == 0 ? plain + ".0" : plain;
            case 3 -> who % 7 == 0 ? plain + ".000 " : "\u2003" + plain;
            default -> plain;
        };
    }

    /** Keys as words have them: some known, some not, some twice, some odd. */
    static List<String> asked() {
        Random random = new Random(SEED + 1);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS * 2; i++) {
            keys.add(key(i, random).strip());
        }
        keys.addAll(List.of("border", "leap", "returner", "nobody", "", "o'neil \\ ${x}", "été", "ÉTÉ", "17000.0", "17000.0"));
        return keys;
    }

    /** The source over the table. @param roles role word, column, role word, column … */
    static Source source(SourceKind kind, String... roles) {
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        for (int i = 0; i < roles.length; i += 2) {
            columns.put(SourceColumn.of(roles[i]), roles[i + 1]);
        }
        return new Source(0, "check", kind, "", true, columns, 0, "");
    }

    /** A statement that makes the table with the rows in it, of the types that a firm's table has. */
    public static String create(Dialect dialect, String table) {
        Map<String, String> types = Map.of("day", "DATE", "sum", "DECIMAL(18,4)", "number", "INTEGER", "gain", "DECIMAL(10,2)");
        String columns = COLUMNS.stream().map(column -> {
            String name = dialect.quote(column);
            return (column.equals("price") || column.equals("member") ? dialect.real(name) : types.containsKey(column) ? "CAST(" + name + " AS " + types.get(column) + ")" : name)
                    + " AS " + name;
        }).collect(Collectors.joining(", "));
        return "CREATE TABLE " + dialect.quote(table) + " AS SELECT " + columns + " FROM " + dialect.rows(COLUMNS, rows()) + " r";
    }
}
