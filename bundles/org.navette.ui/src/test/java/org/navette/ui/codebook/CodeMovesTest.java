package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.navette.analysis.codebook.MoveCode;
import org.navette.core.study.Code;

/** A codebook A (A1, A2 (A2a), A3), B, C. */
class CodeMovesTest {
    private final CodeMoves moves = new CodeMoves(List.of(code(1, null, "A"), code(11, 1L, "A1"), code(12, 1L, "A2"), code(121, 12L, "A2a"),
            code(13, 1L, "A3"), code(2, null, "B"), code(3, null, "C")));

    private static Code code(long id, Long parent, String name) {
        return new Code(id, parent, name, "", "", "", "", "#000000", null, 0);
    }

    private static Optional<MoveCode> move(long code, Long parent, int position) {
        return Optional.of(new MoveCode(code, parent, position));
    }

    @Test
    void theKeyboardMovesInFourDirections() {
        assertEquals(move(12, 1L, 0), moves.step(12, CodeMoves.Step.UP));
        assertEquals(move(12, 1L, 2), moves.step(12, CodeMoves.Step.DOWN));
        assertEquals(move(12, 11L, 0), moves.step(12, CodeMoves.Step.IN));
        assertEquals(move(12, null, 1), moves.step(12, CodeMoves.Step.OUT));
        assertEquals(move(13, 12L, 1), moves.step(13, CodeMoves.Step.IN), "behind those that are there");
        for (CodeMoves.Step step : List.of(CodeMoves.Step.UP, CodeMoves.Step.IN, CodeMoves.Step.OUT)) {
            assertEquals(Optional.empty(), moves.step(1, step));
        }
        assertEquals(Optional.empty(), moves.step(3, CodeMoves.Step.DOWN));
    }

    @Test
    void aDropNestsOrReorders() {
        assertEquals(move(3, 1L, 3), moves.drop(3, 1L, CodeMoves.Drop.ON));
        assertEquals(move(3, null, 0), moves.drop(3, 1L, CodeMoves.Drop.BEFORE));
        assertEquals(move(1, null, 1), moves.drop(1, 2L, CodeMoves.Drop.AFTER));
        assertEquals(move(11, 1L, 1), moves.drop(11, 12L, CodeMoves.Drop.AFTER));
        assertEquals(move(121, null, 3), moves.drop(121, null, CodeMoves.Drop.ON));
        assertEquals(move(2, 12L, 0), moves.drop(2, 121L, CodeMoves.Drop.BEFORE));
    }

    @Test
    void aDropInsideItselfOrWhereItIsDoesNothing() {
        assertEquals(Optional.empty(), moves.drop(1, 121L, CodeMoves.Drop.ON));
        assertEquals(Optional.empty(), moves.drop(1, 1L, CodeMoves.Drop.AFTER));
        assertEquals(Optional.empty(), moves.drop(12, 11L, CodeMoves.Drop.AFTER));
        assertEquals(Optional.empty(), moves.drop(12, 13L, CodeMoves.Drop.BEFORE));
        assertEquals(Optional.empty(), moves.drop(3, null, CodeMoves.Drop.ON));
    }
}
