package org.navette.store;

import java.util.List;

/** What an edit will be called in the journal and in the Undo menu. */
public record Label(Deed deed, List<String> arguments) {
    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(Deed deed, Object... arguments) {
        return new Label(deed, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The label as a sentence in the user's language. */
    public String sentence() {
        boolean toTheTop = deed == Deed.MOVE_CODE && arguments.size() > 1 && arguments.get(1).isEmpty();
        return Messages.text("journal." + deed.word() + (toTheTop ? ".top" : ""), arguments.toArray());
    }
}
