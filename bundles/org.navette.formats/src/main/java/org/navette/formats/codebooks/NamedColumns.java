package org.navette.formats.codebooks;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.navette.core.problem.InputProblem;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;

/** Finds columns by their English or French names; capitals and accents do not matter. */
final class NamedColumns {
    private final TableFile table;
    private final List<String> header;

    NamedColumns(TableFile table) {
        this.table = table;
        this.header = table.header().stream().map(NamedColumns::plain).toList();
    }

    /** @throws InputProblem when the table has no such column */
    int required(String... names) {
        int column = optional(names);
        if (column < 0) {
            throw table.missing(names[0]);
        }
        return column;
    }

    /** Position of the first name that the table has, or -1. */
    int optional(String... names) {
        for (String name : names) {
            int column = header.indexOf(name);
            if (column >= 0) {
                return column;
            }
        }
        return -1;
    }

    /** The stripped cell, "" where the table has no such column. */
    static String cell(Row row, int column) {
        return column < 0 ? "" : row.cell(column).strip();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
