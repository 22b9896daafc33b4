package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Palette;
import org.navette.formats.codebooks.CodeRow;
import org.navette.formats.codebooks.CodebookFile;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.ImportedFile;
import org.navette.store.Label;
import org.navette.store.Study;

/** Adds the codes of a codebook file; a code that stands already under the same parent takes the file's definition. */
public final class ImportCodebook implements Analysis<ImportCodebook.Params, ImportCodebook.Result> {
    public record Params(Path file) {
    }

    /** @param codes rows of the file, all taken */
    public record Result(long codes) {
    }

    private record Place(Long parent, String name) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        List<CodeRow> rows = CodebookFile.read(params.file());
        String hash = FileHash.of(params.file(), progress);
        return study.edit(editor -> {
            Map<Place, Code> standing = new HashMap<>();
            study.codebook().codes().forEach(code -> standing.put(new Place(code.parent(), code.name()), code));
            Map<String, Long> ids = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                progress.check();
                CodeRow row = rows.get(i);
                Long parent = row.parent() == null ? null : ids.get(row.parent());
                Code earlier = standing.get(new Place(parent, row.code()));
                ids.put(row.code(), put(editor, row, parent, i, Optional.ofNullable(earlier)));
            }
            editor.importedFile(new ImportedFile(params.file().toAbsolutePath().normalize().toString(), hash, rows.size(), 0,
                    editor.at(), "codebook", new Recipe().json()));
            return new Result(rows.size());
        }, result -> Label.of(Deed.IMPORT_CODEBOOK, result.codes(), params.file().getFileName()));
    }

    private static long put(Editor editor, CodeRow row, Long parent, int position, Optional<Code> standing) {
        String colour = row.colour() != null ? row.colour()
                : standing.map(Code::colour).orElseGet(() -> Palette.colour(position));
        Code code = new Code(standing.map(Code::id).orElse(0L), parent, row.code(), row.definition(), row.include(),
                row.exclude(), row.example(), colour, row.shortcut(), standing.map(Code::position).orElse(position),
                standing.map(Code::active).orElse(true));
        if (standing.isEmpty()) {
            return editor.addCode(code);
        }
        editor.updateCode(code);
        return code.id();
    }
}
