package org.navette.analysis.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.navette.core.progress.Progress;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.formats.types.Proposal;
import org.navette.formats.types.TypeInference;

/**
 * The first reading of a table: what its columns hold.
 *
 * @param variables column → how to read it
 * @param date      how to read the date column, or null without one
 */
record Survey(DocumentColumns columns, Map<Integer, ValueReader> variables, ValueReader date) {

    static Survey of(TableFile opened, TableOptions options, ImportDocuments.Params params, Locale language,
            Progress progress) {
        DocumentColumns columns = DocumentColumns.of(opened, params);
        Map<Integer, TypeInference> inferences = new LinkedHashMap<>();
        columns.variables().keySet().forEach(c -> inferences.put(c, new TypeInference(language)));
        TypeInference dates = new TypeInference(language);
        if (columns.date() >= 0 || !inferences.isEmpty()) {
            try (TableFile table = TableFile.open(opened.file(), options, progress)) {
                for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                    progress.check();
                    if (line.get() instanceof Row row) {
                        inferences.forEach((column, inference) -> inference.add(row.cell(column)));
                        if (columns.date() >= 0) {
                            dates.add(row.cell(columns.date()));
                        }
                    }
                }
            }
        }
        Map<Integer, ValueReader> variables = new LinkedHashMap<>();
        inferences.forEach((column, inference) -> {
            Proposal proposal = params.manner().applied(opened.header().get(column), inference.propose());
            VariableType wanted = columns.variables().get(column);
            variables.put(column, new ValueReader(wanted == null ? proposal.type() : wanted, proposal));
        });
        return new Survey(columns, variables,
                columns.date() < 0 ? null : new ValueReader(VariableType.DATE,
                        params.manner().applied(opened.header().get(columns.date()), dates.propose())));
    }
}
