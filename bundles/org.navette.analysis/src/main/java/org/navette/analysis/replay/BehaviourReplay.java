package org.navette.analysis.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.MetricTable;
import org.navette.behaviour.metrics.Metrics;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Rebuild;
import org.navette.store.RecordedEntry;
import org.navette.store.Study;

/**
 * The data beside the study. All sources are read from their files again, or, when one of them cannot or persons were erased
 * whom the files still know, the data come as they are from beside the study.
 */
final class BehaviourReplay {
    private static final int BLOCK = 1 << 20;
    private final Study from;
    private final Study into;
    private final Refusal refusal;
    private final boolean any;
    private final Progress progress;

    private BehaviourReplay(Study from, Study into, Refusal refusal, boolean any, Progress progress) {
        this.from = from;
        this.into = into;
        this.refusal = refusal;
        this.any = any;
        this.progress = progress;
    }

    static BehaviourReplay plan(Study from, Rebuild rebuild, List<RecordedEntry> entries, SourceFiles files, Progress progress) {
        List<RecordedEntry> sources = entries.stream().filter(BehaviourReplay::concerns).toList();
        boolean unknown = from.sources().list().size() > sources.size();
        Refusal refusal = rebuild.erased() ? new Refusal("replay.erased", null) : unknown ? new Refusal("replay.unknown", null)
                : sources.stream().map(files::refusal).flatMap(Optional::stream).findFirst().map(r -> new Refusal("replay.together", null))
                        .orElse(null);
        return new BehaviourReplay(from, rebuild.study(), refusal, !sources.isEmpty() || unknown, progress);
    }

    private static boolean concerns(RecordedEntry entry) {
        return entry.imports().stream().anyMatch(file -> file.kind().equals("behaviour"));
    }

    /** Why the data of a source are not read again; empty when they are, or when the entry brought none. */
    Optional<Refusal> refusal(RecordedEntry entry) {
        return concerns(entry) ? Optional.ofNullable(refusal) : Optional.empty();
    }

    /** Brings the data that were not read again, or the metrics of those that were. */
    void finish(List<String> notes) {
        if (!any) {
            return;
        }
        Path data = from.beside(MetricDesk.SUFFIX);
        if (!Files.exists(data)) {
            if (refusal != null) {
                notes.add(Messages.text("replay.noData"));
            }
        } else if (refusal != null) {
            copy(data, into.beside(MetricDesk.SUFFIX));
            notes.add(Messages.text("replay.data"));
        } else {
            metrics(data);
        }
    }

    private void copy(Path data, Path target) {
        progress.begin(Messages.text("replay.copying", data.getFileName()), data.toFile().length());
        try (InputStream in = Files.newInputStream(data); OutputStream out = Files.newOutputStream(target)) {
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                progress.check();
                out.write(block, 0, n);
                progress.worked(n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void metrics(Path data) {
        try (DuckDbEngine old = DuckDbEngine.open(data); DuckDbEngine engine = DuckDbEngine.open(into.beside(MetricDesk.SUFFIX))) {
            for (Source source : from.sources().list()) {
                Optional<MetricTable> kept = old.table(source).isEmpty() ? Optional.empty() : new Metrics(old).stored(source);
                if (kept.isPresent() && engine.table(source).isPresent()) {
                    List<Metric> names = kept.get().summaries().stream().map(s -> MetricCatalogue.named(s.name())).toList();
                    new Metrics(engine).compute(source, names, kept.get().asOf(), progress);
                }
            }
        }
    }
}
