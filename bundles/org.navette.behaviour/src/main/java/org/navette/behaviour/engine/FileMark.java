package org.navette.behaviour.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * What a file looks like from outside: when this stays, its content is taken to stay.
 *
 * @param bytes    its length
 * @param modified milliseconds since 1970
 */
record FileMark(long bytes, long modified) {
    /** @throws InputProblem when it cannot be looked at */
    static FileMark of(Path file) {
        try {
            return new FileMark(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("input.unreadable"), e);
        }
    }
}
