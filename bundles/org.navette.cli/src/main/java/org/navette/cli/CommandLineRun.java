package org.navette.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.navette.core.language.Catalogue;
import org.navette.core.log.LogFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;

import picocli.CommandLine;

/** One run of the command line: arguments in, exit code out. */
public final class CommandLineRun {
    public static final int DONE = 0;
    public static final int FAULT = 1;
    public static final int USAGE = 2;
    public static final int BAD_INPUT = 3;
    public static final int CANCELLED = 4;

    private static final Logger LOG = Logger.getLogger(CommandLineRun.class.getName());

    private CommandLineRun() {
    }

    /**
     * Runs one verb.
     *
     * @param terminal whether err is a terminal, for the progress bar
     * @return 0 done, 1 our fault, 2 wrong usage, 3 bad input (nothing changed), 4 cancelled
     */
    @SuppressWarnings("try") // the log is open while the verb runs, and needs no call
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, boolean terminal) {
        language(arguments);
        try (var interruption = Interruption.listen(); var log = LogFile.open()) {
            var context = new Context(out, err, terminal, interruption);
            CommandLine line = commandLine(context);
            int code = line.execute(arguments);
            out.flush();
            err.flush();
            interruption.finished(code);
            return code;
        }
    }

    /** The whole command tree, in the user's language. */
    static CommandLine commandLine(Context context) {
        var line = new CommandLine(new NavetteCommand(), new VerbFactory(context));
        line.setResourceBundle(bundle());
        line.setOut(context.out());
        line.setErr(context.err());
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, context));
        return line;
    }

    private static int failure(Exception e, Context context) {
        return switch (e) {
            case InputProblem problem -> {
                LOG.log(Level.FINE, problem.sentence(), problem);
                context.err().println("navette: " + problem.sentence());
                yield BAD_INPUT;
            }
            case Cancelled cancelled -> {
                context.err().println("navette: " + Messages.text("cancelled"));
                yield CANCELLED;
            }
            default -> {
                LOG.log(Level.SEVERE, "verb failed", e);
                context.err().println("navette: " + Messages.text("fault", LogFile.path()));
                yield FAULT;
            }
        };
    }

    private static ResourceBundle bundle() {
        Locale locale = Catalogue.locale().equals(Locale.FRENCH) ? Locale.FRENCH : Locale.ROOT;
        return ResourceBundle.getBundle("org.navette.cli.messages", locale, CommandLineRun.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language must be known before the descriptions are read, so it is looked up before picocli parses. */
    private static void language(String[] arguments) {
        int at = Arrays.asList(arguments).indexOf("--lang");
        String named = at >= 0 && at + 1 < arguments.length ? arguments[at + 1]
                : Arrays.stream(arguments).filter(a -> a.startsWith("--lang=")).map(a -> a.substring(7)).findFirst().orElse(null);
        Catalogue.speak(named == null ? Locale.getDefault() : Locale.forLanguageTag(named));
    }
}
