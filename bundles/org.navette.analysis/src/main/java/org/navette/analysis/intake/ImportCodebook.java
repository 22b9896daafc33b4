package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Palette;
import org.navette.formats.codebooks.CodeRow;
import org.navette.formats.codebooks.CodebookFile;
import org.navette.formats.codebooks.QdaCodebook;
import org.navette.formats.codebooks.QdaCodebook.CodeSet;
import org.navette.formats.codebooks.QdaCodebookFile;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.ImportedFile;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Adds the codes of a codebook file, a table or REFI-QDA (.qdc), and the sets of the latter; a code that stands already under the
 * same parent takes the file's definition.
 */
public final class ImportCodebook implements Analysis<ImportCodebook.Params, ImportCodebook.Result> {
    public record Params(Path file) {
    }

    /**
     * @param codes of the file, all taken
     * @param sets  of codes, all taken
     * @param notes sentences: what the file says that was not understood
     */
    public record Result(long codes, long sets, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    private record Place(Long parent, String name) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        QdaCodebook book = QdaCodebookFile.reads(params.file()) ? QdaCodebookFile.read(params.file())
                : new QdaCodebook(CodebookFile.read(params.file()), List.of(), List.of());
        List<CodeRow> rows = book.codes();
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
                ids.put(row.key(), put(editor, row, parent, i, Optional.ofNullable(earlier)));
            }
            book.sets().forEach(set -> put(study, editor, set, ids));
            editor.importedFile(new ImportedFile(params.file().toAbsolutePath().normalize().toString(), hash, rows.size(), 0,
                    editor.at(), "codebook", new Recipe().json()));
            return new Result(rows.size(), book.sets().size(), book.notes());
        }, result -> Label.of(Deed.IMPORT_CODEBOOK, result.codes(), params.file().getFileName()));
    }

    private static long put(Editor editor, CodeRow row, Long parent, int position, Optional<Code> standing) {
        String colour = row.colour() != null ? row.colour()
                : standing.map(Code::colour).orElseGet(() -> Palette.colour(position));
        Optional<Code> kept = row.key().equals(row.code()) ? Optional.empty() : standing; // REFI-QDA has no word of its own for these
        Code code = new Code(standing.map(Code::id).orElse(0L), parent, row.code(), row.definition(),
                or(row.include(), kept.map(Code::include)), or(row.exclude(), kept.map(Code::exclude)),
                or(row.example(), kept.map(Code::example)), colour, kept.map(Code::shortcut).orElse(row.shortcut()),
                standing.map(Code::position).orElse(position),
                standing.map(Code::active).orElse(true));
        if (standing.isEmpty()) {
            return editor.addCode(code);
        }
        editor.updateCode(code);
        return code.id();
    }

    private static String or(String said, Optional<String> kept) {
        return said.isEmpty() ? kept.orElse(said) : said;
    }

    /** A set of that name that stands already takes the codes in. */
    private static void put(Study study, Editor editor, CodeSet set, Map<String, Long> ids) {
        Set<Long> codes = set.members().stream().map(ids::get).collect(Collectors.toCollection(HashSet::new));
        Optional<NamedSet> standing = study.sets().find(set.name());
        if (standing.isEmpty()) {
            editor.addSet(new NamedSet(0, set.name(), set.about(), Set.of(), codes));
            return;
        }
        codes.addAll(standing.get().codes());
        editor.updateSet(new NamedSet(standing.get().id(), standing.get().name(),
                set.about() == null ? standing.get().about() : set.about(), standing.get().documents(), codes));
    }
}
