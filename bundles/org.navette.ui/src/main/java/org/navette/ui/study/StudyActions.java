package org.navette.ui.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.demo.DemoStudy;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.store.WritingRefused;
import org.navette.ui.Messages;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.StudySession;

/** Makes and opens studies. */
public final class StudyActions {
    private final StudySession session;

    public StudyActions(StudySession session) {
        this.session = session;
    }

    /** The person at the desk. */
    public static String who() {
        return System.getProperty("user.name");
    }

    public void create(Shell shell) {
        make(shell, folder());
    }

    /** Offers to make a study beside a file. @return whether the user wanted one */
    public boolean create(Shell shell, Path beside) {
        Path folder = beside.toAbsolutePath().getParent();
        return make(shell, folder == null || !Files.isWritable(folder) ? folder() : folder);
    }

    private boolean make(Shell shell, Path folder) {
        NewStudyDialog dialog = new NewStudyDialog(shell, folder);
        if (dialog.open() == Window.OK) {
            Path file = dialog.file();
            session.open(Messages.text("study.new.task"), progress -> {
                directory(file.getParent());
                return Study.create(file, dialog.title(), dialog.language(), who());
            });
            return true;
        }
        return false;
    }

    public void open(Shell shell) {
        ask(shell).ifPresent(this::open);
    }

    /** Lets the user look for a study. */
    Optional<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.text("study.open"));
        dialog.setFilterExtensions(new String[] { "*.navette", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("study.filter"), Messages.text("import.filter.all") });
        dialog.setFilterPath(folder().toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** For reading only when somebody else has it open or the file is protected; the status bar says so. */
    public void open(Path file) {
        if (session.mayEdit() && same(session.study().orElseThrow().file(), file)) {
            return;
        }
        session.open(Messages.text("study.open.task", file.getFileName()), progress -> openOrRead(file, backups()));
    }

    private int backups() {
        return Preference.BACKUPS.number(session.settings());
    }

    static Study openOrRead(Path file, int backups) {
        try {
            return Study.open(file, who(), backups);
        } catch (WritingRefused e) {
            return Study.openReadOnly(file);
        }
    }

    /** Opens the study for writing that is open for reading. @param refused hears why not, on the display's thread */
    public void takeOver(Path file, Consumer<Throwable> refused) {
        session.open(Messages.text("study.open.task", file.getFileName()), progress -> Study.open(file, who(), backups()), refused);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens the study made from a sample corpus before, or makes it. */
    public void sample(Corpora corpus) {
        Path file = folder().resolve(corpus.word() + ".navette");
        if (Files.exists(file)) {
            open(file);
        } else {
            session.open(Messages.text("study.sample.task", corpus.title()), progress -> build(corpus, file, progress));
        }
    }

    /** Made in a folder of its own and moved when it is whole: what a crash leaves half done is never taken for a study. */
    private static Study build(Corpora corpus, Path file, Progress progress) {
        Path from = corpus.folder().orElseThrow();
        directory(file.getParent());
        try {
            Path making = Files.createTempDirectory(file.getParent(), "making-");
            try {
                try (Study study = Study.create(making.resolve(file.getFileName()), corpus.title(), corpus.language(), who())) {
                    new DemoStudy().run(study, new DemoStudy.Params(from), progress);
                }
                settle(making, file);
            } finally {
                discard(making);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Study.open(file, who());
    }

    /** Moves a finished study: first what lies beside it, the study file last. */
    static void settle(Path making, Path file) throws IOException {
        try (Stream<Path> made = Files.list(making)) {
            for (Path path : made.sorted(Comparator.comparing(p -> p.getFileName().equals(file.getFileName()))).toList()) {
                Files.move(path, file.resolveSibling(path.getFileName()));
            }
        }
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path folder() {
        return StudySession.home().resolve("Navette");
    }

    private static void directory(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file name for a title: letters and digits of any alphabet, the rest as hyphens. */
    static String fileName(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "study" : plain) + ".navette";
    }
}
