package org.navette.ui.codebook;

import java.util.List;
import java.util.Optional;

import org.navette.core.study.Code;
import org.navette.ui.Messages;

/** Whether a key can stand for a code. */
final class KeyCheck {
    /** What the keys of sentiment, of putting a code once more and of taking one away are. */
    private static final String TAKEN = "-0+*/. ";

    private KeyCheck() {
    }

    /** What speaks against it, for people; empty when nothing does. @param key one character, or blank for none */
    static Optional<String> problem(List<Code> codes, long code, String key) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (TAKEN.contains(key) || Character.isISOControl(key.charAt(0))) {
            return Optional.of(Messages.text("code.shortcut.taken", key));
        }
        return codes.stream().filter(c -> c.id() != code && key.equalsIgnoreCase(c.shortcut())).findFirst()
                .map(other -> Messages.text("code.shortcut.clash", key, other.name()));
    }
}
