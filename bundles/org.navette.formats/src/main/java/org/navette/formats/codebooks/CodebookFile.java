package org.navette.formats.codebooks;

import static org.navette.formats.codebooks.NamedColumns.cell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

/** Reads a codebook from CSV or XLSX with the columns code, parent, definition, include, exclude, example, colour, shortcut. */
public final class CodebookFile {
    private CodebookFile() {
    }

    /** As {@link #read(Path, TableOptions)}, everything about the table found out. */
    public static List<CodeRow> read(Path file) {
        return read(file, TableOptions.DETECT);
    }

    /**
     * All codes, each behind its parent, otherwise in the order of the file. A codebook is taken whole or not at all.
     *
     * @throws InputProblem for anything that is wrong in it, with line and column
     */
    public static List<CodeRow> read(Path file, TableOptions options) {
        List<CodeRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, options)) {
            Columns columns = new Columns(new NamedColumns(table));
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                switch (line.get()) {
                    case Row row -> rows.add(columns.read(file, row));
                    case Rejected rejected ->
                        throw new InputProblem(Place.line(file, rejected.line()), rejected.reason());
                }
            }
        }
        if (rows.isEmpty()) {
            throw new InputProblem(Place.in(file), Messages.text("codebook.empty"));
        }
        return new CodebookCheck(file, rows).inOrder();
    }

    private static final class Columns {
        private final int code;
        private final int parent;
        private final int definition;
        private final int include;
        private final int exclude;
        private final int example;
        private final int colour;
        private final int shortcut;

        Columns(NamedColumns named) {
            code = named.required("code", "name", "nom");
            parent = named.optional("parent", "under", "sous", "parent code", "code parent");
            definition = named.optional("definition", "description");
            include = named.optional("include", "inclusion", "inclure");
            exclude = named.optional("exclude", "exclusion", "exclure");
            example = named.optional("example", "exemple");
            colour = named.optional("colour", "color", "couleur");
            shortcut = named.optional("shortcut", "key", "raccourci", "touche");
        }

        CodeRow read(Path file, Row row) {
            Place place = Place.line(file, row.line());
            String name = cell(row, code);
            if (name.isEmpty()) {
                throw new InputProblem(place.column("code"), Messages.text("codebook.unnamed"));
            }
            String hue = cell(row, colour).toLowerCase(Locale.ROOT);
            if (!hue.isEmpty() && !hue.matches("#[0-9a-f]{6}")) {
                throw new InputProblem(place.column("colour"), Messages.text("codebook.colour", cell(row, colour)));
            }
            String key = cell(row, shortcut);
            if (key.codePointCount(0, key.length()) > 1) {
                throw new InputProblem(place.column("shortcut"), Messages.text("codebook.shortcut", key));
            }
            return new CodeRow(row.line(), name, orNull(cell(row, parent)), cell(row, definition), cell(row, include),
                    cell(row, exclude), cell(row, example), orNull(hue), orNull(key));
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
