package org.navette.analysis.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Study;

/**
 * How far the data can be trusted: counts and examples by rules that stand beside them, not a verdict. Texts pass once, one at a
 * time; behaviour stays in its engine.
 */
public final class Audit implements Analysis<Audit.Params, Audit.Result> {
    private static final List<Check> CHECKS = List.of(new Copies(), new NearCopies(), new SaysNothing(), new OtherLanguage(), new ManyAtOnce(),
            new ManyByOne(), new Columns(), new StudyKeys(), new ImpossibleDays(), new Ages(), new OffScale(), new FarValues(), new RowDays(),
            new Contradictions(), new RowCopies(), new FarFigures(), new RowColumns(), new Digits(), new Keys(), new Judges(), new UnusedCodes());

    /** @param only names of checks, or matters such as {@code texts}; empty for all */
    public record Params(List<String> only) {
        public Params {
            only = List.copyOf(only);
        }
    }

    /**
     * @param last     the last day that anything can have happened: that of the newest import
     * @param findings in the order of the checks, also those that found nothing
     * @param notes    what could not be looked at, and why
     */
    public record Result(String study, LocalDate last, long documents, List<Finding> findings, List<String> notes) {
        public Result {
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }

        /** Those that found anything, what to look at first in front. */
        public List<Finding> open() {
            return findings.stream().filter(f -> f.found() > 0)
                    .sorted(Comparator.comparing(Finding::order).thenComparing(Finding::matter)).toList();
        }
    }

    /** Names of all checks, in their order. */
    public static List<String> names() {
        return CHECKS.stream().map(Check::name).toList();
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        List<Check> checks = chosen(params.only());
        Scene scene = new Scene(study, last(study), progress);
        List<Finding> findings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        documents(scene, of(checks, Check.OfDocuments.class), findings::add);
        List<Check.OfStudy> others = of(checks, Check.OfStudy.class);
        progress.begin(Messages.text("audit.step.study"), others.size());
        for (Check.OfStudy check : others) {
            progress.check();
            check.look(scene, findings::add);
            progress.worked(1);
        }
        sources(scene, of(checks, Check.OfSource.class), findings::add, notes);
        List<String> order = names();
        findings.sort(Comparator.comparingInt(f -> order.indexOf(f.check())));
        return new Result(study.title(), scene.last(), study.documents().count(), findings, notes);
    }

    private static void documents(Scene scene, List<Check.OfDocuments> checks, Consumer<Finding> found) {
        if (checks.isEmpty()) {
            return;
        }
        scene.progress().begin(Messages.text("audit.step.texts"), scene.study().documents().count());
        List<Check.Watch> watches = checks.stream().map(check -> check.begin(scene)).toList();
        scene.study().documents().forEach(document -> {
            scene.progress().check();
            watches.forEach(watch -> watch.see(document));
            scene.progress().worked(1);
        });
        scene.progress().begin(Messages.text("audit.step.compare"), 0);
        for (Check.Watch watch : watches) {
            scene.progress().check();
            watch.end(found);
        }
    }

    private static void sources(Scene scene, List<Check.OfSource> checks, Consumer<Finding> found, List<String> notes) {
        List<Source> sources = scene.study().sources().list();
        if (checks.isEmpty() || sources.isEmpty()) {
            return;
        }
        Path file = scene.study().beside(MetricDesk.SUFFIX);
        if (!Files.exists(file)) {
            notes.add(Messages.text("audit.noBehaviour"));
            return;
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            for (Source source : sources) {
                Optional<SourceTable> table = table(engine, source, notes);
                scene.progress().begin(Messages.text("audit.step.source", source.name()), checks.size());
                if (table.isPresent()) {
                    for (Check.OfSource check : checks) {
                        scene.progress().check();
                        List<Finding> told = engine.work(scene.progress(), session -> {
                            List<Finding> of = new ArrayList<>();
                            check.look(new Ledger(scene, source, table.get(), session, engine.dialect()), of::add);
                            return of;
                        });
                        told.forEach(found);
                        scene.progress().worked(1);
                    }
                }
            }
        }
    }

    private static Optional<SourceTable> table(DuckDbEngine engine, Source source, List<String> notes) {
        if (FirmTable.is(source)) {
            notes.add(Messages.text("audit.elsewhere", source.name()));
            return Optional.empty();
        }
        try {
            Optional<SourceTable> table = engine.table(source);
            if (table.isEmpty()) {
                notes.add(Messages.text("audit.notHeld", source.name()));
            }
            return table;
        } catch (InputProblem gone) {
            notes.add(gone.sentence());
            return Optional.empty();
        }
    }

    private static LocalDate last(Study study) {
        return study.imports().list().stream().map(imported -> imported.file().at()).max(Comparator.naturalOrder()).orElse(Instant.now())
                .atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static <C extends Check> List<C> of(List<Check> checks, Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Check> chosen(List<String> only) {
        if (only.isEmpty()) {
            return CHECKS;
        }
        Set<Check> chosen = new LinkedHashSet<>();
        for (String asked : only) {
            String name = asked.strip().toLowerCase(Locale.ROOT);
            List<Check> named = CHECKS.stream().filter(c -> c.name().equals(name) || c.matter().word().equals(name)).toList();
            if (named.isEmpty()) {
                throw new InputProblem(Place.NOWHERE, Messages.text("audit.unknown", asked,
                        Stream.concat(Stream.of(Matter.values()).map(Matter::word), names().stream()).collect(Collectors.joining(", "))));
            }
            chosen.addAll(named);
        }
        return List.copyOf(chosen);
    }
}
