package org.navette.formats.codebooks;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.Code;
import org.navette.formats.output.TableWriter;

/** Writes a codebook as the table that {@link CodebookFile} reads. */
public final class CodebookTable {
    private static final List<String> HEADER = List.of("code", "parent", "definition", "include", "exclude", "example", "colour", "shortcut");

    private CodebookTable() {
    }

    /** A name that several codes bear, one of which has codes below it: a table names the parent and cannot say which. */
    public static Optional<String> ambiguous(List<Code> codes) {
        Map<Long, String> names = names(codes);
        return codes.stream().filter(c -> c.parent() != null).map(c -> names.get(c.parent()))
                .filter(parent -> codes.stream().filter(c -> c.name().equals(parent)).count() > 1).findFirst();
    }

    /** Leaves the table open. @param codes in the order of the codebook */
    public static void write(List<Code> codes, TableWriter table) throws IOException {
        Map<Long, String> names = names(codes);
        table.row(HEADER);
        for (Code code : codes) {
            table.row(Arrays.asList(code.name(), code.parent() == null ? null : names.get(code.parent()), code.definition(), code.include(),
                    code.exclude(), code.example(), code.colour(), code.shortcut()));
        }
    }

    private static Map<Long, String> names(List<Code> codes) {
        Map<Long, String> names = new HashMap<>();
        codes.forEach(code -> names.put(code.id(), code.name()));
        return names;
    }
}
