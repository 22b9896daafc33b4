package org.navette.behaviour.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.navette.behaviour.engine.Input.Field;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceManner;

/**
 * How the fields of an input become one normalised column.
 *
 * @param label  what the user calls it: a column, or columns joined by *
 * @param fields   one field, or the factors of a product
 * @param campaign whether events are those of campaigns, whose words are made alike
 */
record RoleSql(SourceColumn role, String label, List<Field> fields, SourceManner manner, boolean campaign) {
    /** What {@link String#strip()} takes away, so that keys meet those of {@link org.navette.core.study.CustomerKey}. */
    private static final String BLANKS = IntStream.rangeClosed(0, Character.MAX_VALUE).filter(Character::isWhitespace)
            .mapToObj(c -> "chr(" + c + ")").collect(Collectors.joining(" || ", "(", ")"));
    private static final Dialect DIALECT = new DuckDbDialect();
    private static final String OFFSET = "[0-9]:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)? ?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$";
    private static final String MONEY = "DECIMAL(18,4)";
    private static final String STRIPPED = "regexp_replace(%s, '[\\p{Sc}\\p{Z}''’]', '', 'g')";
    private static final String POINTED = "^[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)([.][0-9]+)?$";
    private static final String COMMAED = "^[+-]?([0-9]{1,3}([.][0-9]{3})+|[0-9]+)(,[0-9]+)?$";
    private static final String POINT_PROOF = "^[+-]?([0-9]{1,3}(,[0-9]{3})+[.][0-9]+|[0-9]+[.]([0-9]{1,2}|[0-9]{4,}))$";
    private static final String COMMA_PROOF = "^[+-]?([0-9]{1,3}([.][0-9]{3})+,[0-9]+|[0-9]+,([0-9]{1,2}|[0-9]{4,}))$";
    private static final String CLOCK = "( +[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?( ?[AaPp][Mm])?)?$";
    private static final String PLAUSIBLE = " BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'";

    boolean number() {
        return role.number();
    }

    /** The normalised value, or null. */
    String value(ColumnStyles styles) {
        Field field = fields.getFirst();
        return switch (role) {
            case CUSTOMER -> manner.keys().sql(customer(text(field)));
            case DATE -> date(field, styles);
            case AMOUNT, MARGIN, QUANTITY, COST, DISCOUNT, DURATION -> fields.stream().map(factor -> number(factor, styles.number(factor)))
                    .reduce((product, factor) -> "TRY_CAST(CAST(" + product + " AS DECIMAL(28,4)) * " + factor + " AS "
                            + MONEY + ")").orElseThrow();
            case RETURNED, RESOLVED -> flag(field);
            case EVENT -> campaign ? event(text(field)) : text(field);
            case PRODUCT, CATEGORY, CHANNEL, CAMPAIGN, REASON, PREFERENCE -> text(field);
        };
    }

    /** True where the file says something that has no value: null is missing, not wrong. */
    String bad(String value, ColumnStyles styles) {
        String all = fields.stream().map(RoleSql::text)
                .collect(Collectors.joining(" IS NOT NULL AND ", "(", " IS NOT NULL AND "));
        String one = fields.size() == 1 ? "" : fields.stream().map(field -> " OR (" + text(field)
                + " IS NOT NULL AND " + number(field, styles.number(field)) + " IS NULL)").collect(Collectors.joining());
        String wrong = role == SourceColumn.DATE ? "(" + value + PLAUSIBLE + ") IS NOT TRUE)" : value + " IS NULL)";
        return all + wrong + one;
    }

    /** The key as it is before the source's rule. */
    String plainKey() {
        return customer(text(fields.getFirst()));
    }

    /** What the file says, for the reason. */
    String said() {
        return fields.stream().map(field -> "coalesce(" + text(field) + ", '')")
                .collect(Collectors.joining(" || ' * ' || "));
    }

    /** A field without blanks around it, null when empty: done once below everything else, under the field's own name. */
    static String clean(Field field) {
        String column = field.column();
        // Trimming a set of characters is slow; nearly every value begins and ends with a visible ASCII one.
        return field.text() ? "CASE WHEN regexp_full_match(" + column + ", '[!-~]|[!-~].*[!-~]') THEN " + column
                + " ELSE NULLIF(trim(" + column + ", " + BLANKS + "), '') END AS " + column : column;
    }

    /** The text of a clean field. */
    static String text(Field field) {
        return field.text() ? field.column() : "CAST(" + field.column() + " AS VARCHAR)";
    }

    /** True where a clean field is empty. */
    String empty() {
        return fields.getFirst().column() + " IS NULL";
    }

    /** Counts rows that prove a decimal comma, or a decimal point. */
    static String proofs(Field field, boolean comma) {
        return "count_if(regexp_matches(" + STRIPPED.formatted(text(field)) + ", '" + (comma ? COMMA_PROOF : POINT_PROOF)
                + "'))";
    }

    /** Counts rows that are dates when the day, or the month, comes first. */
    static String written(Field field, boolean monthFirst) {
        return "count(" + written(text(field), monthFirst) + ")";
    }

    private static String customer(String text) {
        return "CASE WHEN contains(" + text + ", '.') THEN regexp_replace(" + text + ", '^([0-9]+)[.]0+$', '\\1') ELSE "
                + text + " END";
    }

    private static String number(Field field, NumberStyle style) {
        if (!field.text()) {
            return "TRY_CAST(" + field.column() + " AS " + MONEY + ")";
        }
        String text = text(field);
        String stripped = STRIPPED.formatted(text);
        String plain = "TRY_CAST(" + text + " AS " + MONEY + ")";
        String comma = "CASE WHEN regexp_matches(" + stripped + ", '" + COMMAED + "') THEN TRY_CAST(replace(replace("
                + stripped + ", '.', ''), ',', '.') AS " + MONEY + ") END";
        String point = "CASE WHEN regexp_matches(" + stripped + ", '" + POINTED + "') THEN TRY_CAST(replace(" + stripped
                + ", ',', '') AS " + MONEY + ") END";
        return "coalesce(" + String.join(", ", switch (style) {
            case POINT -> List.of(plain, point);
            case COMMA -> List.of(comma, plain);
            case OPEN_POINT -> List.of(plain, point, comma);
            case OPEN_COMMA -> List.of(comma, plain, point);
        }) + ")";
    }

    private static String flag(Field field) {
        return field.type().equals("BOOLEAN") ? field.column() : "CASE WHEN lower(" + text(field) + ") IN ('1', '1.0', 'true', 't', 'yes', 'y', 'x',"
                + " 'oui', 'o', 'vrai', 'v') THEN true WHEN lower(" + text(field) + ") IN ('0', '0.0', 'false', 'f', 'no', 'n', 'non', 'faux')"
                + " THEN false END";
    }

    /** The event's own word; a word that nobody knows stays as it is. */
    private String event(String text) {
        Map<ContactEvent, String> words = new EnumMap<>(ContactEvent.class);
        manner.eventWords().forEach((word, event) -> words.merge(event, DIALECT.text(word), (a, b) -> a + ", " + b));
        return words.entrySet().stream().map(e -> " WHEN lower(" + text + ") IN (" + e.getValue() + ") THEN " + DIALECT.text(e.getKey().word()))
                .collect(Collectors.joining("", "CASE", " ELSE " + text + " END"));
    }

    private static String date(Field field, ColumnStyles styles) {
        String zoned = styles.zone() == null ? null : " AT TIME ZONE " + DIALECT.text(styles.zone()) + " AS DATE)";
        if (field.type().equals("DATE") || field.type().startsWith("TIMESTAMP")) {
            return zoned != null && field.type().contains("TIME ZONE") ? "CAST(" + field.column() + zoned : "CAST(" + field.column() + " AS DATE)";
        }
        String text = text(field);
        // The day as written: a cast of the whole would shift a time with an offset to Greenwich.
        String shifted = zoned == null ? "" : "CASE WHEN regexp_matches(" + text + ", '" + OFFSET + "') THEN CAST(TRY_CAST(" + text
                + " AS TIMESTAMP WITH TIME ZONE)" + zoned + " END, ";
        if (styles.pattern() != null) {
            return "coalesce(" + shifted + "CAST(try_strptime(" + text + ", " + DIALECT.text(styles.pattern()) + ") AS DATE))";
        }
        return "coalesce(" + shifted + "CASE WHEN TRY_CAST(" + text + " AS TIMESTAMP) IS NOT NULL THEN TRY_CAST(split_part(replace("
                + text + ", 'T', ' '), ' ', 1) AS DATE) END, " + written(text, styles.monthFirst(field)) + ")";
    }

    /** Dates by regular expression: a list of strptime patterns costs thirty times as much. */
    private static String written(String text, boolean monthFirst) {
        String order = monthFirst ? "-\\1-\\2" : "-\\2-\\1";
        String parts = "^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]";
        return "coalesce(" + String.join(", ", rewritten(text, parts + "([0-9]{4})" + CLOCK, "\\3" + order),
                rewritten(text, "^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{6})?$", "\\1-\\2-\\3"),
                rewritten(text, parts + "([0-6][0-9])" + CLOCK, "20\\3" + order),
                rewritten(text, parts + "([7-9][0-9])" + CLOCK, "19\\3" + order)) + ")";
    }

    private static String rewritten(String text, String pattern, String date) {
        return "CASE WHEN regexp_matches(" + text + ", '" + pattern + "') THEN TRY_CAST(regexp_replace(" + text + ", '"
                + pattern + "', '" + date + "') AS DATE) END";
    }
}
