package org.navette.store.merge;

import java.util.List;

/**
 * How rows of a table are recognised and what of them is compared.
 *
 * @param keys      columns that say which row it is, in the table's own collation; several lists are alternatives, the first
 *                  column of each must be filled in. Empty: another class recognises them
 * @param fields    what may differ between two versions of one row
 * @param companions columns that come along with any field
 * @param unique    a column whose values must differ, where key and name are not the same thing; or null
 * @param late      true when other rows hang on it that may have been moved away meanwhile: it goes last
 */
record Rule(String table, List<List<String>> keys, List<Field> fields, List<String> companions, String unique, boolean late) {
    static Rule of(String table, List<String> key, Field... fields) {
        return new Rule(table, key.isEmpty() ? List.of() : List.of(key), List.of(fields), List.of(), null, false);
    }

    Rule or(String... key) {
        return new Rule(table, java.util.stream.Stream.concat(keys.stream(), java.util.stream.Stream.of(List.of(key))).toList(),
                fields, companions, unique, late);
    }

    Rule with(String... columns) {
        return new Rule(table, keys, fields, List.of(columns), unique, late);
    }

    Rule named() {
        return new Rule(table, keys, fields, companions, "name", late);
    }

    Rule last() {
        return new Rule(table, keys, fields, companions, unique, true);
    }
}
