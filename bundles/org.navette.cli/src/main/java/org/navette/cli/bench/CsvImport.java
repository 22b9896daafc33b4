package org.navette.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** The way documents really come: a file is hashed, its columns are understood, each cell is checked. */
final class CsvImport {
    private CsvImport() {
    }

    static double seconds(long rows, Path folder) throws Exception {
        Path csv = folder.resolve("reviews.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            out.write("id,customer,date,language,channel,text\n");
            new Batches().each(rows, review -> {
                try {
                    out.write(review.name() + ',' + review.customer() + ',' + review.date() + ',' + review.language() + ',' + review.channel()
                            + ',' + review.text() + '\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        var params = new ImportDocuments.Params(List.of(csv), List.of("text"), "id", "customer", "date", "col:language", List.of(), null,
                "col:channel", null, null, null, null, null);
        Path file = folder.resolve("csv.navette");
        double seconds;
        try (Study study = Study.create(file, "Bench", "fr", "bench")) {
            seconds = Clock.seconds(() -> new ImportDocuments().run(study, params, Progress.NONE));
        }
        Files.delete(file);
        Files.delete(csv);
        return seconds;
    }
}
