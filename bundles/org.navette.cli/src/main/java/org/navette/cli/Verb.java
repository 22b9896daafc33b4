package org.navette.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.navette.core.progress.Progress;
import org.navette.store.Study;

import picocli.CommandLine.Option;

/** What all verbs share: language, quiet, JSON, and the way to a study. */
abstract class Verb implements Callable<Integer> {
    Context context;

    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
    private String language;

    @Option(names = "--quiet", descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /** Does the work; anything thrown becomes a sentence and an exit code. */
    abstract void run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        run();
        return CommandLineRun.DONE;
    }

    final Progress progress() {
        return new TerminalProgress(context, quiet);
    }

    /** Opens the study for writing, and closes it behind the work. */
    final <T> T edit(Path file, Function<Study, T> work) {
        try (Study study = Study.open(file, System.getProperty("user.name", "?"))) {
            return work.apply(study);
        }
    }

    /** Opens the study for reading only. */
    final <T> T read(Path file, Function<Study, T> work) {
        try (Study study = Study.openReadOnly(file)) {
            return work.apply(study);
        }
    }

    /** A result for people: standard output. */
    final void say(String key, Object... arguments) {
        context.out().println(Messages.text(key, arguments));
    }

    /** A remark beside the result: standard error, silenced by --quiet. */
    final void remark(String sentence) {
        if (!quiet) {
            context.err().println(sentence);
        }
    }

    final void print(String line) {
        context.out().println(line);
    }

    /** The answer as one JSON document when asked for, else whatever the verb prints. */
    final void answer(Object result, Runnable text) {
        if (json) {
            context.out().println(Json.write(result));
        } else {
            text.run();
        }
    }
}
