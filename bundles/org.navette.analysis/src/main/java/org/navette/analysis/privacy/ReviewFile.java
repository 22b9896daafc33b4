package org.navette.analysis.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.text.privacy.PersonalKind;

/** Proposals as a CSV table that somebody looks through in a spreadsheet. */
public record ReviewFile(Path path) {
    private static final List<String> COLUMNS = List.of("kind", "text", "replacement", "count", "confidence", "example", "keep");
    private static final Set<String> YES = Set.of("yes", "oui", "y", "o", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "non", "n", "false", "0", "");

    public boolean exists() {
        return Files.exists(path);
    }

    /** With a byte order mark: spreadsheets take a table for windows-1252 without one. */
    public void write(List<Proposal> proposals) {
        Stream<String> rows = proposals.stream().map(p -> line(List.of(p.kind(), p.text(), p.replacement(), Long.toString(p.count()),
                String.format(Locale.ROOT, "%.2f", p.confidence()), p.example(), p.keep() ? "yes" : "no")));
        try {
            Files.writeString(path, "\ufeff" + Stream.concat(Stream.of(line(COLUMNS)), rows).collect(Collectors.joining("\n", "", "\n")), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputProblem(Place.in(path), Messages.text("review.unwritable"), e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> "\"" + c.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","));
    }

    /** @throws InputProblem when a column is missing, or a cell of kind or keep is not understood */
    public List<Proposal> read() {
        List<Proposal> proposals = new ArrayList<>();
        try (TableFile table = TableFile.open(path, TableOptions.DETECT, Progress.NONE)) {
            List<String> header = table.header().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
            if (!header.containsAll(List.of("kind", "text", "replacement", "keep"))) {
                throw new InputProblem(Place.in(path), Messages.text("review.columns"));
            }
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                if (line.get() instanceof Row row) {
                    proposals.add(proposal(row, header));
                } else {
                    throw new InputProblem(Place.in(path), Messages.text("review.columns"));
                }
            }
        }
        return proposals;
    }

    private Proposal proposal(Row row, List<String> header) {
        String kind = row.cells().get(header.indexOf("kind")).strip();
        String keep = row.cells().get(header.indexOf("keep")).strip().toLowerCase(Locale.ROOT);
        if (!kind.equals(Pair.CUSTOMER) && Stream.of(PersonalKind.values()).noneMatch(k -> k.word().equals(kind))) {
            throw new InputProblem(Place.line(path, row.line()), Messages.text("review.kind", kind));
        }
        if (!YES.contains(keep) && !NO.contains(keep)) {
            throw new InputProblem(Place.line(path, row.line()), Messages.text("review.keep", keep));
        }
        return new Proposal(kind, row.cells().get(header.indexOf("text")), row.cells().get(header.indexOf("replacement")).strip(), 0, 1, "", YES.contains(keep));
    }
}
