package org.navette.formats.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;

/** The names in the first record of a table. */
final class Header {
    private Header() {
    }

    /** @throws InputProblem when a name is missing or stands twice */
    static List<String> of(Path file, long line, List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip();
            String number = Integer.toString(names.size() + 1);
            if (name.isEmpty()) {
                throw new InputProblem(Place.line(file, line).column(number), Messages.text("header.unnamed"));
            }
            int earlier = names.indexOf(name);
            if (earlier >= 0) {
                throw new InputProblem(Place.line(file, line).column(name),
                        Messages.text("header.twice", Integer.toString(earlier + 1), number));
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}
