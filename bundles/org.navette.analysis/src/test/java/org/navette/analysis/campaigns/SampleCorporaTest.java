package org.navette.analysis.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.analysis.customers.Orders;
import org.navette.analysis.demo.DemoStudy;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** What the answer keys of the sample corpora say of advertising is found. */
class SampleCorporaTest {
    private static final double ROUNDING = 0.0005 + 1e-9;
    private static final List<String> BANDS = List.of("0", "1-6", "over 6");

    @TempDir
    Path folder;

    private static Path corpus(String name) {
        Path corpus = Path.of(System.getProperty("navette.corpora", "../../sample-corpora"), name).toAbsolutePath().normalize();
        assumeTrue(Files.exists(corpus), "the sample corpora are not here");
        return corpus;
    }

    private Study demo(Path corpus) {
        Study study = DemoStudy.create(folder.resolve("demo.navette"), corpus, "tester");
        new DemoStudy().run(study, new DemoStudy.Params(corpus), Progress.NONE);
        return study;
    }

    /** The figure of a fact without a table, by the end of its sentence. */
    private static double key(Path corpus, String fact, String row) throws IOException {
        return Files.readAllLines(corpus.resolve("answer-key.csv")).stream().map(line -> line.split(",", -1))
                .filter(cells -> cells[1].equals(fact) && cells[4].equals(row)).mapToDouble(cells -> Double.parseDouble(cells[7])).findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + row));
    }

    @ParameterizedTest
    @CsvSource({"la-ruche, mail, Pression commerciale", "harbour-mobile, text, Commercial pressure"})
    void manyMessagesIrritate(String name, String channel, String code) throws IOException {
        Path corpus = corpus(name);
        try (Study study = demo(corpus)) {
            Findings found = Orders.run(study, "pressure", "channel", channel, "code", code, "as-of", "2026-06-30");
            FoundTable bands = found.table("bands");
            FoundTable documents = found.table("documents");
            for (int band = 0; band < BANDS.size(); band++) {
                String who = channel + "s a month " + BANDS.get(band) + ": ";
                assertEquals(key(corpus, "pressure", who + "customers"), ((Long) bands.cell(band, "customers")).doubleValue(), who);
                assertEquals(key(corpus, "pressure", who + "share unsubscribed"), (Double) bands.cell(band, "unsubscribed"), ROUNDING, who);
                assertEquals(key(corpus, "pressure", who + "share of sampled documents coded " + code), (Double) documents.cell(band, "coded-share"),
                        ROUNDING, who);
                assertEquals(key(corpus, "pressure", who + "share of sampled documents negative"), (Double) documents.cell(band, "negative-share"),
                        ROUNDING, who);
            }
        }
    }
}
