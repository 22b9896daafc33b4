package org.navette.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an edit will be called in the journal and in the Undo menu. */
public record Label(Deed deed, List<String> arguments) {
    private static final Set<Deed> COUNTING = EnumSet.of(Deed.IMPORT_DOCUMENTS, Deed.IMPORT_CODEBOOK, Deed.IMPORT_CODINGS,
            Deed.IMPORT_BEHAVIOUR, Deed.DRAW_SAMPLE, Deed.SCORE_SENTIMENT, Deed.COMPUTE_METRICS, Deed.SPLIT_CODE, Deed.ASSIGN_SAMPLE, Deed.MERGE_STUDIES,
            Deed.CODE_DOCUMENTS, Deed.CODE_PASSAGES, Deed.UNCODE_DOCUMENTS, Deed.TAG_DOCUMENTS, Deed.PSEUDONYMISE, Deed.ERASE_CUSTOMER);

    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(Deed deed, Object... arguments) {
        return new Label(deed, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The label as a sentence in the user's language. */
    public String sentence() {
        Object[] words = arguments.toArray();
        if (COUNTING.contains(deed) && arguments.getFirst().matches("\\d{1,18}")) {
            words[0] = Long.valueOf(arguments.getFirst()); // so that the language groups its digits and finds its plural
        }
        return Messages.text("journal." + deed.word() + variant(), words);
    }

    /** Some deeds read otherwise when an argument is empty. */
    private String variant() {
        return switch (deed) {
            case MOVE_CODE -> arguments.size() > 1 && arguments.get(1).isEmpty() ? ".top" : "";
            case SETTLE, UNSETTLE -> arguments.getFirst().isEmpty() ? ".sentiment" : "";
            default -> "";
        };
    }
}
