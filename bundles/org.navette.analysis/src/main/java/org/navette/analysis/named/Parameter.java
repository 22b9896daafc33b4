package org.navette.analysis.named;

import java.util.List;

import org.navette.analysis.Messages;

/**
 * A value that an analysis asks for.
 *
 * @param name    word on the command line behind {@code --}: lower-case letters and hyphens
 * @param preset  what holds when nothing is given, as a user would write it; null: nothing, the analysis chooses
 * @param least   smallest number allowed, or null
 * @param most    greatest number allowed, or null
 * @param choices words allowed when the type is CHOICE, else empty
 * @param key     its title in the messages; its help stands under {@code key.help}
 */
public record Parameter(String name, ParameterType type, String preset, Double least, Double most, List<String> choices, String key) {
    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter whole(String name, long preset, long least, long most) {
        return new Parameter(name, ParameterType.WHOLE, Long.toString(preset), (double) least, (double) most, List.of(), own(name));
    }

    public static Parameter number(String name, String preset, double least, double most) {
        return new Parameter(name, ParameterType.NUMBER, preset, least, most, List.of(), own(name));
    }

    public static Parameter share(String name, String preset, double least, double most) {
        return new Parameter(name, ParameterType.SHARE, preset, least, most, List.of(), own(name));
    }

    /** @param choices the first is the preset */
    public static Parameter choice(String name, String... choices) {
        return new Parameter(name, ParameterType.CHOICE, choices[0], null, null, List.of(choices), own(name));
    }

    public static Parameter variable(String name) {
        return new Parameter(name, ParameterType.VARIABLE, null, null, null, List.of(), own(name));
    }

    public static Parameter onOff(String name, boolean preset) {
        return new Parameter(name, ParameterType.SWITCH, preset ? "yes" : "no", null, null, List.of("yes", "no"), own(name));
    }

    /** @param preset null for nothing */
    public static Parameter text(String name, String preset) {
        return new Parameter(name, ParameterType.TEXT, preset, null, null, List.of(), own(name));
    }

    /** A source of another kind than transactions; nothing given: the only one there is. */
    public static Parameter source(String name) {
        return new Parameter(name, ParameterType.SOURCE, null, null, null, List.of(), own(name));
    }

    /** The source of transactions; nothing given: the only one there is. */
    public static Parameter source() {
        return new Parameter("source", ParameterType.SOURCE, null, null, null, List.of(), own("source"));
    }

    /** The day seen as today; nothing given: the source's last. */
    public static Parameter asOf() {
        return new Parameter("as-of", ParameterType.DATE, null, null, null, List.of(), own("as-of"));
    }

    private static String own(String name) {
        return "named.parameter." + name;
    }

    /** Its name in the user's language. */
    public String title() {
        return Messages.text(key);
    }

    /** What it does, one sentence in the user's language. */
    public String help() {
        return Messages.text(key + ".help");
    }
}
