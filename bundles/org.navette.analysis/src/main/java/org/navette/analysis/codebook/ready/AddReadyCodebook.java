package org.navette.analysis.codebook.ready;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Palette;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Adds the codes of a ready codebook, in the study's language. A code of the same name in the same place stays as it is. */
public final class AddReadyCodebook implements Analysis<AddReadyCodebook.Params, AddReadyCodebook.Result> {
    public record Params(ReadyCodebook codebook) {
    }

    /** @param codes added. @param standing codes that stood already */
    public record Result(int codes, int standing) {
    }

    private record Place(Long parent, String name) {
        static Place of(Long parent, String name) {
            return new Place(parent, name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        List<ReadyCodebook.Line> lines = params.codebook().lines(study.language());
        List<Code> codes = study.codebook().codes();
        Map<Place, Long> standing = new HashMap<>();
        codes.forEach(code -> standing.put(Place.of(code.parent(), code.name()), code.id()));
        long fresh = lines.size() - matching(lines, standing);
        return study.edit(Label.of(Deed.IMPORT_CODEBOOK, fresh, params.codebook().title()), editor -> add(editor, lines, standing, codes.size()));
    }

    private static long matching(List<ReadyCodebook.Line> lines, Map<Place, Long> standing) {
        Map<String, Long> ids = new HashMap<>();
        for (ReadyCodebook.Line line : lines) {
            boolean known = line.parent() == null || ids.containsKey(line.parent());
            Long id = known ? standing.get(Place.of(line.parent() == null ? null : ids.get(line.parent()), line.name())) : null;
            if (id != null) {
                ids.put(line.name(), id);
            }
        }
        return ids.size();
    }

    private static Result add(Editor editor, List<ReadyCodebook.Line> lines, Map<Place, Long> standing, int before) {
        Map<String, Long> ids = new HashMap<>();
        int added = 0;
        for (ReadyCodebook.Line line : lines) {
            Long parent = line.parent() == null ? null : ids.get(line.parent());
            Long id = standing.get(Place.of(parent, line.name()));
            if (id == null) {
                id = editor.addCode(new Code(0, parent, line.name(), line.definition(), line.include(), line.exclude(), line.example(),
                        Palette.colour(before + added), null, Integer.MAX_VALUE));
                added++;
            }
            ids.put(line.name(), id);
        }
        return new Result(added, lines.size() - added);
    }
}
