package org.navette.ui.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.navette.analysis.agreement.ListDisagreements.Line;
import org.navette.analysis.agreement.ListDisagreements.Said;
import org.navette.analysis.agreement.Settle;
import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;

/** Disagreements one after the other, with the verdict that is being chosen. */
final class SettlingModel {
    private final SentimentScale scale;
    private List<Line> lines = List.of();
    private int at;
    private Said verdict;

    /** What a key asks for beyond choosing a verdict. */
    enum Act {
        /** nothing of ours */ NONE, CHOSEN, SETTLE, NEXT, PREVIOUS, TAKE_BACK
    }

    SettlingModel(SentimentScale scale) {
        this.scale = scale;
    }

    /** Shows a list, at the line that was chosen in it. */
    void begin(List<Line> all, int chosen) {
        lines = List.copyOf(all);
        at = Math.clamp(chosen, 0, Math.max(0, lines.size() - 1));
        verdict = null;
    }

    /** The same list read again: the line that is looked at stays, and so does the verdict under way. */
    void renew(List<Line> fresh) {
        Optional<Line> now = current();
        lines = List.copyOf(fresh);
        at = Math.clamp(at, 0, Math.max(0, lines.size() - 1));
        for (int i = 0; i < lines.size(); i++) {
            if (now.isPresent() && same(lines.get(i), now.get())) {
                at = i;
                return;
            }
        }
        verdict = null;
    }

    static boolean same(Line a, Line b) {
        return a.document() == b.document()
                && Objects.equals(a.code() == null ? null : a.code().id(), b.code() == null ? null : b.code().id());
    }

    Optional<Line> current() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(at));
    }

    int size() {
        return lines.size();
    }

    /** Place of the line that is looked at, from 1. */
    int place() {
        return at + 1;
    }

    int settled() {
        return (int) lines.stream().filter(l -> l.settled() != null).count();
    }

    /** What is chosen and not settled yet, or null. */
    Said verdict() {
        return verdict;
    }

    void choose(Said said) {
        verdict = said;
    }

    /** What the n-th coder of the line said, counted from 0. */
    Optional<Said> said(int coder) {
        return current().flatMap(l -> l.said().values().stream().skip(coder).findFirst());
    }

    /** The verdicts that can be chosen of this line. */
    List<Said> verdicts() {
        if (current().map(l -> l.code() != null).orElse(true)) {
            return List.of(new Said(true, null, null), new Said(false, null, null));
        }
        return java.util.stream.Stream.concat(scale.polarities().stream().map(p -> new Said(null, p, null)),
                java.util.Arrays.stream(Aside.values()).map(a -> new Said(null, null, a))).toList();
    }

    /** Takes a typed key. */
    Act key(char key) {
        if (lines.isEmpty()) {
            return Act.NONE;
        }
        if (key >= '1' && key <= '9') {
            return said(key - '1').map(this::chosen).orElse(Act.NONE);
        }
        return switch (key) {
            case '\r', '\n' -> Act.SETTLE;
            case ']' -> Act.NEXT;
            case '[' -> Act.PREVIOUS;
            case '\u007f' -> Act.TAKE_BACK;
            default -> current().orElseThrow().code() != null ? codeKey(Character.toLowerCase(key)) : sentimentKey(Character.toLowerCase(key));
        };
    }

    /** Y for yes, O for « oui », N for both. */
    private Act codeKey(char key) {
        return key == 'y' || key == 'o' ? chosen(new Said(true, null, null)) : key == 'n' ? chosen(new Said(false, null, null)) : Act.NONE;
    }

    private Act sentimentKey(char key) {
        return switch (key) {
            case '-' -> chosen(new Said(null, -1.0, null));
            case '0' -> chosen(new Said(null, 0.0, null));
            case '+' -> chosen(new Said(null, 1.0, null));
            case 'm' -> chosen(new Said(null, null, Aside.MIXED));
            case 'i' -> chosen(new Said(null, null, Aside.IRRELEVANT));
            default -> Act.NONE;
        };
    }

    private Act chosen(Said said) {
        verdict = said;
        return Act.CHOSEN;
    }

    /** What is to be written for the chosen verdict; empty without one. @param note blank for none */
    Optional<Settle.Params> settlement(String note, String by) {
        return current().filter(l -> verdict != null).map(l -> new Settle.Params(l.document(), l.code(), verdict.carried(), verdict.polarity(),
                verdict.aside(), note.isBlank() ? null : note.strip(), by));
    }

    /** What takes the settlement of this line back; empty when there is none. */
    Optional<Settle.Params> takingBack(String by) {
        return current().filter(l -> l.settled() != null)
                .map(l -> new Settle.Params(l.document(), l.code(), null, null, null, null, by));
    }

    /** @return false at the end of the list */
    boolean step(int steps) {
        if (at + steps < 0 || at + steps >= lines.size()) {
            return false;
        }
        at += steps;
        verdict = null;
        return true;
    }

    /** Goes to the next line that is not settled, from the top again after the last one. @return false when there is no other */
    boolean nextOpen() {
        for (int i = 1; i < lines.size(); i++) {
            int next = (at + i) % lines.size();
            if (lines.get(next).settled() == null) {
                at = next;
                verdict = null;
                return true;
            }
        }
        return false;
    }
}
