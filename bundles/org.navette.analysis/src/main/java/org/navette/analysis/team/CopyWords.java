package org.navette.analysis.team;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.navette.analysis.Messages;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Variable;
import org.navette.store.DocumentRow;
import org.navette.store.Study;

/** Names for the things of one study, by their ids. The study may change between two questions. */
final class CopyWords {
    private final Study study;
    private Map<Long, String> codes = Map.of();
    private Map<Long, Coder> coders = Map.of();
    private Map<Long, Variable> variables = Map.of();

    CopyWords(Study study) {
        this.study = study;
    }

    Study study() {
        return study;
    }

    /** {@code Service/Delivery}. */
    String code(Object id) {
        return id == null ? Messages.text("merge.top") : found(codes, (Long) id, () -> codes = paths());
    }

    String coder(Object id) {
        Coder coder = found(coders, (Long) id, () -> coders = study.codings().codersById());
        return coder == null ? null : coder.name();
    }

    String variable(Object id) {
        Variable variable = found(variables, (Long) id, () -> {
            Map<Long, Variable> all = new HashMap<>();
            study.variables().list().forEach(v -> all.put(v.id(), v));
            return variables = all;
        });
        return variable == null ? "" : variable.name();
    }

    String document(Object id) {
        return study.documents().rows((Long) id).stream().findFirst().map(DocumentRow::name).orElse("");
    }

    /** A thing of a table that other things hang on. */
    String name(String table, long id) {
        String name = switch (table) {
            case "code" -> code(id);
            case "coder" -> coder(id);
            case "document" -> document(id);
            case "variable" -> variable(id);
            default -> "";
        };
        return Messages.text("merge.what." + table, name == null ? "" : name);
    }

    /** Asks once more when an id is unknown: an earlier copy may have brought it. */
    private static <T> T found(Map<Long, T> known, Long id, Supplier<Map<Long, T>> again) {
        return known.containsKey(id) ? known.get(id) : again.get().get(id);
    }

    private Map<Long, String> paths() {
        Map<Long, String> paths = new HashMap<>();
        for (Code code : study.codebook().codes()) {
            paths.put(code.id(), code.parent() == null ? code.name() : paths.get(code.parent()) + "/" + code.name());
        }
        return paths;
    }
}
