package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.text.CodePoints;
import org.navette.formats.interviews.Interview;
import org.navette.formats.interviews.TextReader;
import org.navette.ui.widgets.text.Speakers;

/**
 * What a text in a file of its own looks like.
 *
 * @param length    in code points
 * @param speakers  names before a colon that come back
 * @param beginning its first lines
 * @param problem   why it cannot be read, or null
 */
public record TextLook(Path file, long length, List<String> speakers, long turns, List<String> beginning, String problem) {
    private static final int LINES = 3;

    public TextLook {
        speakers = List.copyOf(speakers);
        beginning = List.copyOf(beginning);
    }

    /** Looks into the file; whatever makes it unusable is told. */
    public static TextLook of(Path file) {
        try {
            Interview interview = TextReader.read(file, null);
            Speakers speakers = Speakers.of(interview.text());
            return new TextLook(file, CodePoints.length(interview.text()), speakers.names().stream().sorted().toList(),
                    interview.text().lines().filter(l -> speakers.label(l) > 0).count(),
                    interview.text().lines().filter(l -> !l.isBlank()).limit(LINES).map(String::strip).toList(), null);
        } catch (InputProblem p) {
            return new TextLook(file, 0, List.of(), 0, List.of(), p.getMessage());
        }
    }
}
