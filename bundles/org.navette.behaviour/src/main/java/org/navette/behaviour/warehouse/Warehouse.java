package org.navette.behaviour.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Dialect;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * A table of the firm's, which stays where it is.
 *
 * @param url    the address of the database, as its JDBC driver wants it, without a password
 * @param table  its name with catalogue and schema as needed, parts joined by dots; a part with a dot in it stands in double quotes
 * @param folder where the jars of the driver are; null for the drivers that come with Navette
 */
public record Warehouse(String url, String table, Path folder) {
    private static final String PREFIX = "jdbc:";
    private static final Pattern SECRET = Pattern.compile(
            "(?i)[?&;](?:password|passwd|pwd|sslpassword|accesstoken|access_token|token|ssltruststorepassword|sslkeystorepassword)=[^&;]"
                    + "|//[^/@?;]*:[^/@?;]*@");

    /** @throws InputProblem when the address is none, holds a password, or speaks of a system whose SQL is unknown here */
    public Warehouse {
        url = url.strip();
        if (SECRET.matcher(url).find()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("warehouse.secret"));
        }
        dialect(url);
        if (table == null || parts(table).stream().anyMatch(String::isBlank)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("warehouse.noTable"));
        }
    }

    /** Whether a place of data is the address of a database rather than a file. */
    public static boolean is(String location) {
        return location.strip().toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    public Dialect dialect() {
        return dialect(url);
    }

    private static Dialect dialect(String url) {
        String rest = is(url) ? url.substring(PREFIX.length()) : "";
        int colon = rest.indexOf(':');
        if (colon < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("warehouse.url", url));
        }
        return switch (rest.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "postgresql" -> new PostgreSqlDialect();
            case "trino" -> new TrinoDialect();
            case "hive2", "spark", "databricks" -> new SparkDialect();
            default -> throw new InputProblem(Place.NOWHERE, Messages.text("warehouse.unknown", rest.substring(0, colon)));
        };
    }

    /** The table as a statement names it. */
    String quoted() {
        Dialect dialect = dialect();
        return parts(table).stream().map(dialect::quote).collect(Collectors.joining("."));
    }

    /** a.b."c.d" → a, b, c.d */
    private static List<String> parts(String table) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"' && inside && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                part.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == '.' && !inside) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
