package org.navette.ui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.nls.ILocaleChangeService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.analysis.intake.CompareKeys;
import org.navette.analysis.metrics.KeptRule;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Backup;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.ui.agreement.AgreementPart;
import org.navette.ui.analyses.AnalysesPart;
import org.navette.ui.audit.AuditPart;
import org.navette.ui.behaviour.ComputeMetricsDialog;
import org.navette.ui.behaviour.KeepMetricDialog;
import org.navette.ui.behaviour.RuleDialog;
import org.navette.ui.codebook.CodeDialog;
import org.navette.ui.codebook.CodebookPart;
import org.navette.ui.codebook.CompareDialog;
import org.navette.ui.codebook.MergeDialog;
import org.navette.ui.codebook.SplitDialog;
import org.navette.ui.crosstab.CrosstabPart;
import org.navette.ui.export.ExportDataDialog;
import org.navette.ui.export.ExportQuestion;
import org.navette.ui.guide.GuideWindow;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.intake.KindDialog;
import org.navette.ui.journal.JournalDialog;
import org.navette.ui.look.Outfit;
import org.navette.ui.memos.MemosPart;
import org.navette.ui.preferences.PreferencesDialog;
import org.navette.ui.preferences.PreferencesHandler;
import org.navette.ui.sampling.AssignSampleDialog;
import org.navette.ui.sampling.DrawSampleDialog;
import org.navette.ui.sampling.SampleSheet;
import org.navette.ui.search.SearchPart;
import org.navette.ui.segments.SegmentsPart;
import org.navette.ui.sentiment.ScoreSentimentDialog;
import org.navette.ui.session.StudySession;
import org.navette.ui.sets.AddToSetDialog;
import org.navette.ui.sources.KeysDialog;
import org.navette.ui.study.BackupsDialog;
import org.navette.ui.study.RepairDialog;
import org.navette.ui.study.ReplayDialog;
import org.navette.ui.study.StudyActions;
import org.navette.ui.tour.TourGuide;
import org.navette.ui.variables.VariableDraft;
import org.navette.ui.variables.VariablesDialog;
import org.navette.ui.verbatims.VerbatimsPart;
import org.navette.ui.window.Parts;

/** Walks through the whole window, part by part and dialog by dialog, for somebody who looks at each. */
public final class Shots {
    private static final Logger LOG = Logger.getLogger(Shots.class.getName());
    /** Milliseconds between two looks at whether the window has come to rest. */
    private static final int LOOK = 40;
    /** So many quiet looks in a row are rest: work asked for by what arrived has begun by then. */
    private static final int QUIET = 5;
    private final Display display;
    private final StudySession session;
    private final Parts parts;
    private final Path folder;
    private final BiConsumer<Shell, String> look;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param name of the picture taken behind the action, or null for none */
    private record Step(String name, Runnable action) {
    }

    /**
     * @param folder for an empty study
     * @param look   takes the window and the name of what it shows, once it has come to rest
     */
    public Shots(Display display, StudySession session, Parts parts, Path folder, BiConsumer<Shell, String> look) {
        this.display = display;
        this.session = session;
        this.parts = parts;
        this.folder = folder;
        this.look = look;
    }

    /**
     * @param sizes  of the window, each for a walk of its own
     * @param study  to open, or null
     * @param ending runs behind the last look, without a study
     */
    public void begin(List<Point> sizes, Path study, Runnable ending) {
        sizes.forEach(size -> walk(size, study));
        steps.add(new Step(null, session::close));
        steps.add(new Step(null, ending));
        next();
    }

    /** Sizes as {@code 1280x800,1920x1080}. */
    public static List<Point> sizes(String words) {
        return Arrays.stream(words.split(",")).map(size -> size.split("x"))
                .map(sides -> new Point(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))).toList();
    }

    private void walk(Point size, Path study) {
        steps.add(new Step(null, () -> shell().setBounds(0, 0, size.x, size.y)));
        steps.add(new Step(null, () -> grow(size)));
        steps.add(new Step(null, session::close));
        steps.add(new Step("welcome", () -> { }));
        steps.add(new Step("empty", this::emptyStudy));
        arrivals();
        steps.add(new Step(null, session::close));
        if (study == null) {
            return;
        }
        steps.add(new Step(null, () -> new StudyActions(session).open(study)));
        steps.add(new Step("perspective-import", () -> parts.perspective(Parts.IMPORT)));
        steps.add(new Step("sources", () -> parts.activate(Parts.SOURCES)));
        steps.add(new Step(null, () -> parts.perspective(Parts.CODE)));
        steps.add(new Step("documents", () -> parts.activate(Parts.DOCUMENTS)));
        steps.add(new Step(null, this::showCoded));
        steps.add(new Step("reading", () -> parts.activate(Parts.READING)));
        steps.add(new Step(null, () -> parts.activate(Parts.VERBATIMS)));
        steps.add(new Step("verbatim-grid", () -> { }));
        grid();
        steps.add(new Step("codebook", () -> parts.activate(Parts.CODEBOOK)));
        codebook();
        steps.add(new Step(null, () -> parts.activate(Parts.CROSSTAB)));
        steps.add(new Step("crosstab", () -> { }));
        steps.add(new Step("verbatims", () -> parts.activate(Parts.CROSSTAB).map(CrosstabPart.class::cast)
                .filter(p -> p.result() != null).ifPresent(p -> p.choose(0, 1))));
        steps.add(new Step("report-empty", () -> parts.perspective(Parts.REPORTING)));
        steps.add(new Step(null, this::keepTables));
        steps.add(new Step("report", () -> parts.perspective(Parts.REPORTING)));
        steps.add(new Step("search", () -> parts.activate(Parts.SEARCH).map(SearchPart.class::cast)
                .ifPresent(p -> p.search(open().language().equals("fr") ? "livraison" : "delivery"))));
        steps.add(new Step("segments", () -> parts.activate(Parts.SEGMENTS).map(SegmentsPart.class::cast)
                .ifPresent(p -> p.ask(open().language().equals("fr") ? "Livraison ET sentiment:négatif" : "Delivery AND sentiment:negative"))));
        steps.add(new Step("segments-table", () -> parts.activate(Parts.SEGMENTS).map(SegmentsPart.class::cast)
                .filter(p -> p.result() != null).ifPresent(p -> p.table("channel"))));
        audit();
        analyses();
        steps.add(new Step("memos", () -> parts.activate(Parts.MEMOS)));
        steps.add(new Step("links", () -> parts.activate(Parts.MEMOS).map(MemosPart.class::cast).ifPresent(p -> p.links(true))));
        steps.add(new Step("samples", () -> parts.activate(Parts.SAMPLES)));
        steps.add(new Step("agreement", () -> parts.activate(Parts.AGREEMENT)));
        steps.add(new Step("settling", () -> parts.activate(Parts.AGREEMENT).map(AgreementPart.class::cast).ifPresent(p -> p.settle(0))));
        steps.add(new Step(null, () -> parts.activate(Parts.READING)));
        steps.add(new Step("tour-code", () -> tour().at(4)));
        steps.add(new Step("tour-crosstab", () -> {
            parts.activate(Parts.CROSSTAB);
            tour().at(11);
        }));
        steps.add(new Step(null, () -> tour().end()));
        palette();
        dialog("assign", () -> SampleSheet.all(open()).stream().findFirst()
                .map(sheet -> new AssignSampleDialog(shell(), session, sheet, List.of("Ada", "Ben"))).orElse(null));
        dialog("metrics", () -> new ComputeMetricsDialog(shell(), session, open().sources().list()));
        dialog("keys", () -> open().sources().list().stream().findFirst().map(source -> new KeysDialog(shell(), session,
                new CompareKeys().run(open(), new CompareKeys.Params(source.name(), null), Progress.NONE))).orElse(null));
        dialog("keep-metric", () -> new KeepMetricDialog(shell(), session, MetricDesk.keptIn(open())));
        dialog("rfm-rule", () -> new RuleDialog(shell(), session, KeptRule.of(open())));
        dialog("sample", () -> new DrawSampleDialog(shell(), session, open().variables().list(), open().documents().count()));
        dialog("export", () -> new ExportDataDialog(shell(), session, ExportQuestion.of(open())));
        dialog("variables", () -> new VariablesDialog(shell(), session, VariableDraft.of(open())));
        dialog("set", () -> new AddToSetDialog(shell(), session, open().sets().list(), null, session.order()));
        dialog("sentiment", () -> new ScoreSentimentDialog(shell(), session));
        dialog("merge-code", () -> new MergeDialog(shell(), session, open().codebook().codes(), anyCode()));
        dialog("split-code", () -> new SplitDialog(shell(), session, anyCode(), open().variables().list()));
        dialog("compare-codebooks", () -> new CompareDialog(shell(), session, open().codebookVersions().list()));
        dialog("replay", () -> new ReplayDialog(shell(), session, open().file().resolveSibling("replay.navette")));
        dialog("backups", () -> new BackupsDialog(shell(), open().file(), List.of(new Backup(open().file(), java.time.Instant.now(), 4_100_000))));
        dialog("repair", () -> new RepairDialog(shell(), open().file()));
        for (int page = 0; page < 5; page++) {
            int at = page;
            dialog("preferences-" + (page + 1), () -> preferences().at(at));
        }
        Shell[] guide = new Shell[1];
        steps.add(new Step("help", () -> guide[0] = GuideWindow.show(shell(), session, "agreement")));
        steps.add(new Step(null, () -> guide[0].close()));
        dialog("journal", () -> new JournalDialog(shell(), session));
    }

    /** Both import wizards from the first step to the summary, with files that have bad rows, into the empty study. */
    private void arrivals() {
        BadFiles bad = new BadFiles(folder);
        ImportActions actions = new ImportActions(session);
        steps.add(new Step(null, () -> parts.perspective(Parts.IMPORT)));
        steps.add(new Step("sources-empty", () -> parts.activate(Parts.SOURCES)));
        dialog("kind", () -> new KindDialog(shell(), bad.behaviour()));
        wizard("import", List.of("columns", "checks", "done"), () -> actions.documents(shell(), List.of(bad.documents())));
        wizard("behaviour", List.of("columns", "manner", "checks", "done"), () -> actions.behaviour(shell(), bad.behaviour()));
        steps.add(new Step("sources-rejected", () -> parts.activate(Parts.SOURCES)));
    }

    /** Enter leads through all steps. */
    private void wizard(String name, List<String> pages, Runnable opening) {
        steps.add(new Step(name, () -> display.asyncExec(opening)));
        for (String step : pages) {
            steps.add(new Step(name + "-" + step,
                    () -> shell().getShells()[0].getDefaultButton().notifyListeners(SWT.Selection, new Event())));
        }
        steps.add(new Step(null, () -> List.of(shell().getShells()).forEach(Shell::close)));
    }

    /** The verbatim grid in groups, and with many columns of which the first stays. */
    private void grid() {
        List<List<String>> before = new ArrayList<>();
        steps.add(new Step("verbatim-groups", () -> verbatims().ifPresent(p -> p.group("code"))));
        steps.add(new Step(null, () -> verbatims().ifPresent(p -> {
            p.group("");
            before.add(p.columnKeys());
            p.columns(p.offered().reversed().stream().limit(10).toList());
        })));
        steps.add(new Step("verbatim-columns", () -> verbatims().ifPresent(p -> p.freeze(1))));
        steps.add(new Step("verbatim-menu", () -> verbatims().ifPresent(p -> {
            p.menu().setLocation(shell().toDisplay(shell().getSize().x / 2, shell().getSize().y / 3));
            p.menu().setVisible(true);
        })));
        steps.add(new Step(null, () -> verbatims().ifPresent(p -> {
            p.menu().setVisible(false);
            p.freeze(0);
            p.columns(before.getLast());
        })));
    }

    private Optional<VerbatimsPart> verbatims() {
        return parts.activate(Parts.VERBATIMS).map(VerbatimsPart.class::cast);
    }

    /** The codebook with a few codes left by its filter, with one coder's counts, and one code to be changed. */
    private void codebook() {
        List<String> before = new ArrayList<>();
        steps.add(new Step("codebook-filtered", () -> codes().ifPresent(p -> p.filter("re"))));
        steps.add(new Step("codebook-coder", () -> codes().ifPresent(p -> {
            p.filter("");
            before.add(p.whose());
            open().codings().codersById().values().stream().filter(coder -> !coder.machine()).findFirst().ifPresent(c -> p.count(c.name()));
        })));
        steps.add(new Step(null, () -> codes().ifPresent(p -> p.count(before.getLast()))));
        dialog("code", () -> new CodeDialog(shell(), open().codebook().codes(), anyCode()));
    }

    /** An analysis before it ran, and what two with charts found. */
    private void analyses() {
        steps.add(new Step("analyses-empty", () -> parts.activate(Parts.ANALYSES)));
        for (String name : List.of("retention", "clv")) {
            steps.add(new Step(null, () -> parts.activate(Parts.ANALYSES).map(AnalysesPart.class::cast).ifPresent(p -> {
                p.choose(name);
                p.run();
            })));
            steps.add(new Step("analyses-" + name, () -> { }));
        }
    }

    /** The audit before it ran, and with the documents of a finding. */
    private void audit() {
        steps.add(new Step("audit-empty", () -> parts.activate(Parts.AUDIT)));
        steps.add(new Step(null, () -> parts.activate(Parts.AUDIT).map(AuditPart.class::cast).ifPresent(AuditPart::run)));
        steps.add(new Step("audit", () -> { }));
        steps.add(new Step("audit-documents", () -> parts.activate(Parts.AUDIT).map(AuditPart.class::cast).ifPresent(AuditPart::chooseDocuments)));
    }

    private Optional<CodebookPart> codes() {
        return parts.activate(Parts.CODEBOOK).map(CodebookPart.class::cast);
    }

    /** The palette over the code perspective; Escape is what a user would press. */
    private void palette() {
        EHandlerService handlers = parts.window().getContext().get(EHandlerService.class);
        ECommandService commands = parts.window().getContext().get(ECommandService.class);
        steps.add(new Step(null, () -> parts.perspective(Parts.CODE)));
        steps.add(new Step("palette", () -> handlers.executeHandler(commands.createCommand("org.navette.command.palette", Map.of()))));
        steps.add(new Step(null, () -> List.of(shell().getShells()).forEach(Shell::close)));
    }

    private void dialog(String name, Supplier<Window> making) {
        Window[] made = new Window[1];
        steps.add(new Step(name, () -> {
            made[0] = making.get();
            if (made[0] != null) {
                display.asyncExec(made[0]::open);
            }
        }));
        steps.add(new Step(null, () -> {
            if (made[0] != null) {
                made[0].close();
            }
        }));
    }

    private PreferencesDialog preferences() {
        IEclipseContext window = parts.window().getContext();
        Outfit outfit = new Outfit(session, window.get(IThemeEngine.class), window.get(ILocaleChangeService.class));
        return PreferencesHandler.dialog(shell(), session, window.get(MApplication.class), outfit, parts);
    }

    private TourGuide tour() {
        return parts.window().getContext().get(TourGuide.class);
    }

    private Code anyCode() {
        return open().codebook().codes().getLast();
    }

    private Study open() {
        return session.study().orElseThrow();
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            return;
        }
        try {
            step.action().run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "shots", e);
            System.exit(1);
        }
        await(step, QUIET);
    }

    private void await(Step step, int looks) {
        display.timerExec(LOOK, () -> {
            if (looks > 1) {
                await(step, session.idle() ? looks - 1 : QUIET);
                return;
            }
            if (step.name() != null) {
                look.accept(shell(), step.name());
            }
            next();
        });
    }

    private Shell shell() {
        return (Shell) parts.window().getWidget();
    }

    /** Without a window manager the frame is counted but not drawn: the content shall have the size. */
    private void grow(Point size) {
        Rectangle content = content(shell());
        shell().setBounds(0, 0, 2 * size.x - content.width, 2 * size.y - content.height);
    }

    /** Where the window's content stands on the screen. */
    static Rectangle content(Shell shell) {
        Rectangle area = shell.getClientArea();
        int bottom = shell.toDisplay(0, area.height).y;
        return new Rectangle(shell.getLocation().x, shell.getLocation().y, area.width, bottom - shell.getLocation().y);
    }

    private void emptyStudy() {
        Path file = folder.resolve("empty.navette");
        session.open("empty", progress -> {
            delete(file);
            return Study.create(file, "Navette", Catalogue.locale().getLanguage(), StudyActions.who());
        });
    }

    /** As though kept in the crosstab. */
    private void keepTables() {
        session.run("shots", (study, progress) -> {
            KeptTable.keep(study, study.language().equals("fr") ? "Codes par canal" : "Codes by channel", CrosstabParams.of("code:*", "var:channel"));
            KeptTable.keep(study, study.language().equals("fr") ? "Codes par sentiment" : "Codes by sentiment", CrosstabParams.of("code:*", "sentiment"));
            return study;
        }, study -> { });
    }

    /** Shows the document with the most codings. */
    private void showCoded() {
        session.read("shots", s -> s.documents().ids(DocumentQuery.ALL.sortedBy("codings", true)), ids -> {
            if (ids.length > 0) {
                session.show(ids[0], null, false);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
