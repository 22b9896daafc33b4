package org.navette.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** What the window measured of itself: it leaves its figures in a file, one a line, and here they are told as all others are. */
final class WindowFigures implements Bench {
    /** System property that names the folder. */
    static final String FOLDER = "navette.bench";
    private static final String FIGURES = "figures.tsv";

    /** The folder that the window and this share. */
    static Path folder() {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            throw new InputProblem(Place.NOWHERE, org.navette.cli.Messages.text("bench.window"));
        }
        return Path.of(folder);
    }

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        return Files.readAllLines(folder().resolve(FIGURES)).stream().map(line -> figure(line.split("\t", -1))).toList();
    }

    /** What, value, unit, yardstick and its value, target, whether it is met; empty for none. */
    private static Figure figure(String... cells) {
        return new Figure(cells[0], Double.parseDouble(cells[1]), cells[2], cells[3].isEmpty() ? null : cells[3],
                cells[4].isEmpty() ? null : Double.valueOf(cells[4]), cells[5].isEmpty() ? null : cells[5], cells[6].isEmpty() ? null : Boolean.valueOf(cells[6]));
    }
}
