package org.navette.analysis.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** A sample that was drawn elsewhere: a table with document, stratum and probability. */
final class GivenSample {
    private final Study study;
    private final Path file;
    private final Progress progress;

    GivenSample(Study study, Path file, Progress progress) {
        this.study = study;
        this.file = file;
        this.progress = progress;
    }

    /** Keeps it under a name. @return how many documents it has */
    long keep(String name) {
        List<SampleUnit> units = units();
        // the weights 1/π of a sample add up to its frame, but for the digits that were rounded away
        long frame = Math.round(units.stream().mapToDouble(SampleUnit::weight).sum());
        study.edit(Label.of(Deed.DRAW_SAMPLE, units.size(), name, "0"), editor -> editor.addSample(
                new Sample(0, name, 0, units.size(), frame, List.of("channel"), "proportional", null, editor.at()), units));
        return units.size();
    }

    private List<SampleUnit> units() {
        Map<String, Long> ids = study.documents().idsByName();
        List<SampleUnit> units = new ArrayList<>();
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            int document = table.column("document");
            int stratum = table.column("stratum");
            int probability = table.column("probability");
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                progress.check();
                switch (line.get()) {
                    case Rejected bad -> throw new InputProblem(Place.line(file, bad.line()), bad.reason());
                    case Row row -> {
                        Long id = ids.get(row.cell(document));
                        if (id == null) {
                            throw new InputProblem(Place.line(file, row.line()),
                                    Messages.text("coding.document", row.cell(document)));
                        }
                        units.add(new SampleUnit(id, row.cell(stratum), Double.parseDouble(row.cell(probability)),
                                units.size()));
                    }
                }
            }
        }
        return units;
    }
}
