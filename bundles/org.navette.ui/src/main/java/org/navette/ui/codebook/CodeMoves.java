package org.navette.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.navette.analysis.codebook.MoveCode;
import org.navette.core.codebook.CodeTree;
import org.navette.core.study.Code;

/** Where a code goes that is dropped on another one or moved by the keyboard; empty where it cannot go or is already. */
final class CodeMoves {
    private final CodeTree tree;

    /** How one code was dropped on another. */
    enum Drop {
        BEFORE, ON, AFTER
    }

    /** A step by the keyboard. */
    enum Step {
        UP, DOWN, IN, OUT
    }

    /** @param codes depth first */
    CodeMoves(List<Code> codes) {
        tree = new CodeTree(codes);
    }

    /** @param target null: behind all at the top */
    Optional<MoveCode> drop(long moved, Long target, Drop where) {
        Code on = target == null ? null : tree.get(target);
        if (on != null && within(on, moved)) {
            return Optional.empty();
        }
        if (on == null || where == Drop.ON) {
            return to(moved, target, Integer.MAX_VALUE);
        }
        int place = others(moved, on.parent()).indexOf(on);
        return to(moved, on.parent(), where == Drop.BEFORE ? place : place + 1);
    }

    /** One place up or down among the siblings, into the sibling before it, or out behind the code above it. */
    Optional<MoveCode> step(long moved, Step step) {
        Code code = tree.get(moved);
        List<Code> siblings = tree.children(code.parent());
        int place = siblings.indexOf(code);
        return switch (step) {
            case UP -> place == 0 ? Optional.empty() : to(moved, code.parent(), place - 1);
            case DOWN -> place == siblings.size() - 1 ? Optional.empty() : to(moved, code.parent(), place + 1);
            case IN -> place == 0 ? Optional.empty() : to(moved, siblings.get(place - 1).id(), Integer.MAX_VALUE);
            case OUT -> code.parent() == null ? Optional.empty() : drop(moved, code.parent(), Drop.AFTER);
        };
    }

    private Optional<MoveCode> to(long moved, Long parent, int position) {
        Code code = tree.get(moved);
        List<Code> others = others(moved, parent);
        int place = Math.min(position, others.size());
        boolean already = Objects.equals(code.parent(), parent) && tree.children(parent).indexOf(code) == place;
        return already ? Optional.empty() : Optional.of(new MoveCode(moved, parent, place));
    }

    private List<Code> others(long moved, Long parent) {
        return tree.children(parent).stream().filter(c -> c.id() != moved).toList();
    }

    private boolean within(Code code, long above) {
        for (Code c = code; c != null; c = c.parent() == null ? null : tree.get(c.parent())) {
            if (c.id() == above) {
                return true;
            }
        }
        return false;
    }
}
