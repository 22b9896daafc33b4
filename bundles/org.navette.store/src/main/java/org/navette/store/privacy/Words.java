package org.navette.store.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that holds words of people. {@link #ALL} and {@link #TECHNICAL} together name every text column of a study; a
 * test fails on one that neither knows.
 *
 * @param json      true when the words stand in the strings of a JSON value
 * @param condition SQL that a row must meet
 */
public record Words(String table, String column, boolean json, String condition) {
    private static final String TEXTUAL = "EXISTS (SELECT 1 FROM variable x WHERE x.id = variable_id AND x.type IN ('nominal', 'ordinal', 'multi'))";

    /** The texts of documents are not here: spans hang on them. */
    static final List<Words> ALL = List.of(plain("property", "value", "name = 'title'"), plain("import_file", "path"), json("import_file", "recipe"),
            plain("document", "name"), plain("document", "channel"), plain("variable", "name"), plain("value", "value", TEXTUAL),
            plain("variable_value", "value", TEXTUAL), plain("variable_value", "label"), plain("code", "name"), plain("code", "definition"),
            plain("code", "include"), plain("code", "exclude"), plain("code", "example"), plain("coding", "memo"), plain("memo", "title"),
            plain("memo", "text"), plain("link", "name"), plain("link", "memo"), plain("named_set", "name"), plain("named_set", "about"),
            plain("saved", "name"), json("saved", "content"), plain("codebook_version", "name"), json("codebook_version", "codes"),
            plain("sample", "name"), json("sample", "strata"), plain("sample", "allocation"), plain("sample", "filter"),
            plain("sample_unit", "stratum"), plain("settlement", "note"), json("journal", "arguments"));

    /** Only rewritten when asked for: behaviour is joined by it. */
    static final Words CUSTOMER_KEYS = plain("respondent", "key");

    /** Our own words, times, hashes; names of researchers and of files' columns. */
    static final Set<String> TECHNICAL = Set.of("property.name", "import_file.sha256", "import_file.at", "import_file.kind", "document.text",
            "document.kind", "document.language", "document.date", "variable.owner", "variable.type", "variable.unit", "code.colour",
            "code.shortcut", "coder.name", "coding.origin", "coding.at", "sentiment_tag.aside", "sentiment_tag.origin", "sentiment_tag.at",
            "memo.at", "link.at", "saved.kind", "saved.at", "codebook_version.who", "codebook_version.at", "sample.at", "source.name",
            "source.kind", "source.location", "source.hash", "source.settings", "source_column.role", "source_column.name", "metric_run.as_of", "metric_run.at",
            "settlement.aside", "settlement.at",
            "journal.at", "journal.who", "journal.deed", "journal.state");

    private static Words plain(String table, String column) {
        return plain(table, column, "1");
    }

    private static Words plain(String table, String column, String condition) {
        return new Words(table, column, false, condition);
    }

    private static Words json(String table, String column) {
        return new Words(table, column, true, "1");
    }

    /** {@code table.column} of every text column that somebody thought about. */
    public static Set<String> columns() {
        return Stream.of(ALL.stream().map(w -> w.table + "." + w.column), TECHNICAL.stream(),
                Stream.of(CUSTOMER_KEYS.table + "." + CUSTOMER_KEYS.column)).flatMap(s -> s).collect(Collectors.toSet());
    }
}
