package org.navette.behaviour.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Source;

/** Looks whether the file of a source by reference is still what was declared: by length and time first, by its content if these differ. */
final class Referenced {
    private record Held(Path file, long bytes, long modified, boolean known) {
    }

    private Referenced() {
    }

    /** @throws InputProblem when it is gone or another one now; a copied source needs no file */
    static void require(Session session, Source source) throws SQLException {
        List<Held> all = session.query("SELECT file, coalesce(bytes, 0), coalesce(modified, 0), bytes IS NOT NULL FROM navette_source"
                + " WHERE name = ? AND reference", row -> new Held(Path.of(row.getString(1)), row.getLong(2), row.getLong(3), row.getBoolean(4)),
                source.name());
        for (Held held : all) {
            if (!Files.exists(held.file())) {
                throw new InputProblem(Place.in(held.file()), Messages.text("source.gone", source.name()));
            }
            FileMark now = FileMark.of(held.file());
            if (source.hash().isEmpty() || held.known() && now.equals(new FileMark(held.bytes(), held.modified()))) {
                continue;
            }
            if (!FileInspection.hash(held.file(), session).equals(source.hash())) {
                throw new InputProblem(Place.in(held.file()), Messages.text("source.changed", source.name()));
            }
            // only touched: the next look need not read it again
            session.execute("UPDATE navette_source SET bytes = ?, modified = ? WHERE name = ?", now.bytes(), now.modified(), source.name());
        }
    }
}
