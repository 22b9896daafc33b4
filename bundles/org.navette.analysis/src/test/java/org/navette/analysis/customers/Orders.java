package org.navette.analysis.customers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.navette.analysis.catalogue.NamedAnalyses;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Values;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/** Studies with transactions for tests of analyses that are asked for by name. */
public final class Orders {
    private Orders() {
    }

    /** Imports rows with the header customer,date and some of amount, margin, quantity, product, category, channel. */
    public static void load(Study study, Path folder, String csv) {
        try {
            read(study, Files.writeString(folder.resolve("orders.csv"), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a file with such a header. */
    public static void read(Study study, Path file) {
        try (var lines = Files.lines(file)) {
            Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
            for (String column : lines.findFirst().orElseThrow().split(",")) {
                columns.put(SourceColumn.of(column), column);
            }
            new ImportBehaviour().run(study, new ImportBehaviour.Params(file, "orders", SourceKind.TRANSACTIONS, columns, false, null, null, null, null),
                    Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values name, value, name, value … */
    public static Findings run(Study study, String name, String... values) {
        NamedAnalysis analysis = NamedAnalyses.named(name);
        Map<String, String> given = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        return analysis.run(study, Values.of(analysis, given), Progress.NONE);
    }
}
