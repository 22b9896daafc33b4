package org.navette.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the user's language what was wrong with the words of a command. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        command.getErr().println("navette: " + sentence(e));
        command.getErr().println(Messages.text("usage.help", name));
        return CommandLineRun.USAGE;
    }

    private static String sentence(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.MissingParameterException missing when !missing.getMissing().isEmpty() ->
                Messages.text("usage.missing", names(missing.getMissing()));
            case CommandLine.UnmatchedArgumentException unmatched -> {
                List<String> near = unmatched.getSuggestions();
                String sentence = Messages.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
                yield near.isEmpty() ? sentence : sentence + " " + Messages.text("usage.near", String.join(", ", near));
            }
            case CommandLine.ParameterException bad when bad.getArgSpec() != null && bad.getValue() != null ->
                (Messages.text("usage.value", bad.getValue(), names(List.of(bad.getArgSpec()))) + " " + remedy(bad.getArgSpec())).strip();
            case CommandLine.ParameterException missingVerb when missingVerb.getArgSpec() == null
                    && missingVerb.getMessage() != null && missingVerb.getMessage().startsWith("Missing required subcommand") ->
                Messages.text("usage.subverb");
            default -> e.getMessage();
        };
    }

    private static String remedy(ArgSpec spec) {
        Class<?> type = spec.type();
        if (type.isEnum()) {
            return Messages.text("usage.choice", Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        if (type == LocalDate.class) {
            return Messages.text("usage.date");
        }
        return Set.<Class<?>>of(int.class, long.class, Integer.class, Long.class).contains(type) ? Messages.text("usage.number") : "";
    }

    private static String names(List<ArgSpec> specs) {
        return specs.stream().map(spec -> spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel())
                .collect(Collectors.joining(", "));
    }
}
