package org.navette.cli;

import java.util.concurrent.Callable;

import org.navette.core.progress.Progress;

import picocli.CommandLine.Option;

/** What all verbs share: language, quiet, JSON. */
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
