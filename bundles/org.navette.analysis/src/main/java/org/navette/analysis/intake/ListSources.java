package org.navette.analysis.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Study;

/** The behavioural sources of a study: what they are, where, and whether their files are still what they were. */
public final class ListSources implements Analysis<ListSources.Params, ListSources.Result> {
    public record Params() {
    }

    /** What became of the file since the declaration, or of the database; SILENT when that cannot be asked. */
    public enum State {
        UNCHANGED, CHANGED, GONE, SILENT
    }

    private final Function<Source, Credentials> login;

    /** Asks a firm's databases with what the environment says. */
    public ListSources() {
        this(FirmTable::environment);
    }

    /** @param login who asks a firm's databases */
    public ListSources(Function<Source, Credentials> login) {
        this.login = login;
    }

    public record Result(List<Line> sources) {
        public Result {
            sources = List.copyOf(sources);
        }
    }

    /**
     * @param first  day of the earliest row, or null
     * @param held   whether the data, or the view of the file, are beside the study
     * @param remedy what to do when something is amiss, a sentence, or null
     */
    public record Line(String name, String kind, String location, boolean reference, long rows, LocalDate first, LocalDate last, State state,
            boolean held, String remedy) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        List<Source> sources = study.sources().list();
        Path file = study.beside(MetricDesk.SUFFIX);
        if (sources.isEmpty() || !Files.exists(file)) {
            return new Result(sources.stream().map(source -> FirmTable.is(source) ? away(source, null, progress) : line(source, null, progress)).toList());
        }
        List<Line> lines = new ArrayList<>();
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            sources.forEach(source -> lines.add(FirmTable.is(source) ? away(source, engine, progress)
                    : line(source, engine, progress)));
        }
        return new Result(lines);
    }

    /** Of a source in a firm's database, which may be out of reach. */
    private Line away(Source source, DuckDbEngine engine, Progress progress) {
        Optional<SourceTable> table = engine == null ? Optional.empty() : engine.held(source);
        State state;
        String remedy = null;
        try (WarehouseEngine there = FirmTable.open(source, login, progress)) {
            String before = engine == null ? null : engine.mark(source).orElse(null);
            state = before == null || before.equals(there.mark(source, progress)) ? State.UNCHANGED : State.CHANGED;
            if (state == State.CHANGED) {
                remedy = Messages.text("source.remedy.table", source.name());
            }
        } catch (InputProblem e) {
            state = State.SILENT;
            remedy = Messages.text("source.remedy.SILENT", source.name(), e.getMessage());
        }
        return new Line(source.name(), source.kind().word(), source.location(), true, source.rows(), table.map(SourceTable::first).orElse(null),
                table.map(SourceTable::last).orElse(null), state, table.isPresent(), remedy);
    }

    private static Line line(Source source, DuckDbEngine engine, Progress progress) {
        Optional<SourceTable> table = engine == null ? Optional.empty() : engine.held(source);
        State state = state(source, engine, progress);
        String remedy = table.isEmpty() ? Messages.text("source.remedy.absent", source.name())
                : !source.reference() || state == State.UNCHANGED ? null : Messages.text("source.remedy." + state, source.name());
        return new Line(source.name(), source.kind().word(), source.location(), source.reference(), source.rows(),
                table.map(SourceTable::first).orElse(null), table.map(SourceTable::last).orElse(null), state, table.isPresent(), remedy);
    }

    /** By length and time where these are known, else by content. */
    private static State state(Source source, DuckDbEngine engine, Progress progress) {
        try {
            Path file = Path.of(source.location());
            if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
                return State.GONE;
            }
            return engine != null && engine.untouched(source, file) || FileHash.of(file, progress).equals(source.hash()) ? State.UNCHANGED
                    : State.CHANGED;
        } catch (InvalidPathException e) {
            return State.GONE; // a path of another system
        }
    }
}
