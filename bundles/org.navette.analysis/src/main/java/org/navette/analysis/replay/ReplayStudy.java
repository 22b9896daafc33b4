package org.navette.analysis.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.intake.ImportAgain;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Rebuild;
import org.navette.store.RecordedEntry;
import org.navette.store.Study;
import org.navette.store.TableDifference;

/**
 * Builds an equal study from the journal of one and the files that were imported, and says where those could not serve. What
 * the files do not give comes from the study's own record, so that the new study is always whole.
 */
public final class ReplayStudy implements Analysis<ReplayStudy.Params, ReplayStudy.Result> {
    /** Entries written in one go. */
    private static final int MANY = 500;

    /** @param into file of the new study; must be free */
    public record Params(Path into) {
    }

    /**
     * @param equal       whether every table and the journal came out equal
     * @param entries     of the journal that were done once more
     * @param sources     the imports among them, in their order
     * @param notes       sentences about what could not be done once more
     * @param differences where the new study is not equal; empty when it is
     */
    public record Result(boolean equal, Path into, long entries, List<ReplayedSource> sources, List<String> notes,
            List<TableDifference> differences) {
        public Result {
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
            differences = List.copyOf(differences);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Path into = params.into().toAbsolutePath().normalize();
        Study.mustBeFree(into);
        Path data = into.resolveSibling(beside(into));
        Study.mustBeFree(data);
        Path folder = folder(into.getParent());
        try {
            Result result = replay(study, folder, into, progress);
            Path made = folder.resolve(beside(into));
            if (Files.exists(made)) {
                Files.move(made, data);
            }
            Files.move(folder.resolve(into.getFileName()), into);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static String beside(Path study) {
        return study.getFileName().toString().replaceFirst("\\.navette$", "") + "." + MetricDesk.SUFFIX;
    }

    /** Nothing is seen of a study that is not whole. */
    private static Path folder(Path parent) {
        try {
            return Files.createTempDirectory(parent, ".navette-replay-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result replay(Study study, Path folder, Path into, Progress progress) {
        progress.begin(Messages.text("replay.preparing"), 0);
        try (Rebuild rebuild = Rebuild.begin(study, folder.resolve(into.getFileName()), progress)) {
            List<String> notes = new ArrayList<>();
            rebuild.seal().ifPresent(seal -> notes.add(Messages.text("replay.sealed", Long.toString(seal.id()), seal.label().sentence())));
            List<RecordedEntry> entries = rebuild.entries();
            SourceFiles files = new SourceFiles(progress);
            BehaviourReplay behaviour = BehaviourReplay.plan(study, rebuild, entries, files, progress);
            List<ReplayedSource> sources = new ArrayList<>();
            List<RecordedEntry> waiting = new ArrayList<>();
            progress.begin(Messages.text("replay.step"), entries.size());
            for (RecordedEntry entry : entries) {
                progress.check();
                if (entry.imports().isEmpty()) {
                    waiting.add(entry);
                    if (waiting.size() >= MANY) {
                        write(rebuild, waiting, progress);
                    }
                } else {
                    write(rebuild, waiting, progress);
                    sources.add(source(rebuild, entry, files.refusal(entry).or(() -> behaviour.refusal(entry)), folder, progress));
                    progress.begin(Messages.text("replay.step"), entries.size());
                    progress.worked(sources.getLast().position(entries));
                }
            }
            write(rebuild, waiting, progress);
            behaviour.finish(notes);
            rebuild.finish(progress);
            progress.begin(Messages.text("replay.comparing"), 0);
            List<TableDifference> differences = rebuild.differences(progress);
            return new Result(differences.isEmpty(), into, entries.size(), sources, notes, differences);
        }
    }

    private static void write(Rebuild rebuild, List<RecordedEntry> waiting, Progress progress) {
        rebuild.fromRecord(waiting, progress);
        progress.worked(waiting.size());
        waiting.clear();
    }

    /** @param refusal why the files cannot serve */
    private static ReplayedSource source(Rebuild rebuild, RecordedEntry entry, Optional<Refusal> refusal, Path folder, Progress progress) {
        Optional<Refusal> why = refusal;
        if (why.isEmpty()) {
            try {
                Optional<Long> corrected = rebuild.again(entry,
                        () -> ImportAgain.run(rebuild.study(), entry.imports(), folder.resolve("rejects.csv"), progress), progress);
                if (corrected.isPresent()) {
                    return ReplayedSource.again(entry, corrected.get());
                }
                why = Optional.of(Refusal.NOTHING_CAME);
            } catch (InputProblem e) {
                why = Optional.of(new Refusal("replay.refused", e.sentence()));
            }
        }
        rebuild.fromRecord(List.of(entry), progress);
        return ReplayedSource.fromRecord(entry, why.get());
    }
}
