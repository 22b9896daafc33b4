package org.navette.ui.session;

import java.util.Arrays;
import java.util.Locale;

/** When the window shows what the machine thinks of a document. */
public enum MachineOpinion {
    /** Everywhere but on documents of a sample that the coder has not finished with: it would steer. */
    AFTERWARDS,
    /** Everywhere but on documents that the coder has to judge alone. */
    SHOWN,
    /** Nowhere. */
    HIDDEN;

    /** As it is written in settings and in the window's model: {@code afterwards}, {@code shown}, {@code hidden}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The opinion of that word; {@link #AFTERWARDS} for any other. */
    public static MachineOpinion of(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst().orElse(AFTERWARDS);
    }
}
