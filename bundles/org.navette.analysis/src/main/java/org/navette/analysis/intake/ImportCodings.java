package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.text.CodePoints;
import org.navette.formats.codebooks.CodingRow;
import org.navette.formats.codebooks.CodingsFile;
import org.navette.formats.rejects.RejectsFile;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.ImportedFile;
import org.navette.store.Label;
import org.navette.store.Study;

/** Adds coders' codings and sentiment tags from a table: columns document, start, end, code, weight, sentiment, coder, memo. */
public final class ImportCodings implements Analysis<ImportCodings.Params, ImportCodings.Result> {
    /**
     * @param coder   name of the person whose judgements these are where the file does not say; null when it always says
     * @param rejects null for the usual place beside the file
     */
    public record Params(Path file, String coder, Path rejects) {
    }

    /** @param rejects where the rejected rows stand with line and reason, or null when none was rejected */
    public record Result(long codings, long sentimentTags, long rejected, Path rejects) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        RejectsFile rejects = RejectsPlace.of(params.rejects(), params.file(), study);
        try {
            return study.edit(editor -> {
                Intake intake = new Intake(study, editor, params, rejects);
                progress.begin(Messages.text("intake.reading", params.file().getFileName()), 0);
                CodingsFile.read(params.file(), TableOptions.DETECT, progress, row -> {
                    intake.take(row);
                    progress.worked(1);
                }, rejects::add);
                String hash = FileHash.of(params.file(), progress);
                long rejected = rejects.count();
                Path path = rejects.path().orElse(null);
                editor.importedFile(new ImportedFile(params.file().toAbsolutePath().normalize().toString(), hash, intake.rows, rejected,
                        editor.at(), "codings", new Recipe().with("coder", params.coder()).json()));
                rejects.close();
                RejectsPlace.requireTaken(intake.rows, params.file(), rejects);
                return new Result(intake.codings, intake.tags, rejected, path);
            }, result -> Label.of(Deed.IMPORT_CODINGS, result.codings() + result.sentimentTags(),
                    params.file().getFileName()));
        } catch (RuntimeException e) {
            rejects.discard();
            throw e;
        }
    }

    private static final class Intake {
        private final Study study;
        private final Editor editor;
        private final Params params;
        private final RejectsFile rejects;
        private final Map<String, Long> documents;
        private final Map<String, Optional<Code>> codes = new HashMap<>();
        private final Map<String, Coder> coders = new HashMap<>();
        private final Map<Long, Integer> lengths = new HashMap<>();
        private long rows;
        private long codings;
        private long tags;

        Intake(Study study, Editor editor, Params params, RejectsFile rejects) {
            this.study = study;
            this.editor = editor;
            this.params = params;
            this.rejects = rejects;
            documents = study.documents().idsByName();
        }

        void take(CodingRow row) {
            Long document = documents.get(row.document());
            if (document == null) {
                refuse(row, "coding.document", row.document());
                return;
            }
            Optional<Code> code = row.code() == null ? Optional.empty()
                    : codes.computeIfAbsent(row.code(), study.codebook()::find);
            if (row.code() != null && code.isEmpty()) {
                refuse(row, "coding.code", row.code());
                return;
            }
            if (code.isPresent() && !code.get().active()) {
                refuse(row, "coding.off", code.get().name());
                return;
            }
            if (row.segment() != null && row.segment().end() > length(document)) {
                refuse(row, "coding.beyond", row.segment().end(), length(document));
                return;
            }
            Coder coder = coder(row);
            code.ifPresent(c -> {
                editor.addCoding(new Coding(0, document, row.segment(), c.id(), coder.id(), row.weight(), Origin.HUMAN,
                        editor.at(), row.memo()));
                codings++;
            });
            if (row.sentiment() != null) {
                editor.tagSentiment(new SentimentTag(0, document, row.segment(), row.sentiment().polarity(), row.sentiment().aside(), coder.id(),
                        Origin.HUMAN, editor.at()));
                tags++;
            }
            rows++;
        }

        private int length(long document) {
            return lengths.computeIfAbsent(document, id -> CodePoints.length(study.documents().get(id).text()));
        }

        private Coder coder(CodingRow row) {
            String name = row.coder() != null ? row.coder() : params.coder();
            if (name == null || name.isBlank()) {
                throw new InputProblem(Place.line(params.file(), row.line()), Messages.text("coding.coder"));
            }
            return coders.computeIfAbsent(name, n -> editor.coder(n, false));
        }

        private void refuse(CodingRow row, String key, Object... arguments) {
            Segment span = row.segment();
            rejects.add(new Row(row.line(), List.of(row.document(), span == null ? "" : "" + span.start(),
                    span == null ? "" : "" + span.end(), word(row.code()), word(row.weight()), word(row.sentiment() == null ? null
                            : row.sentiment().aside() == null ? row.sentiment().polarity() : row.sentiment().aside().word()),
                    word(row.coder()), word(row.memo()))).reject(Messages.text(key, arguments)));
        }

        private static String word(Object cell) {
            return cell == null ? "" : cell.toString();
        }
    }
}
