package org.navette.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A verb that only has verbs below it: without one it is wrong usage. */
abstract class Verbs implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "option.lang")
    private String language;

    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    @Override
    public final void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
