package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.store.Codebook.CodeCount;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.MachineOpinion;
import org.navette.ui.session.Onlooker;

class CodeFiguresTest {
    @TempDir
    private Path folder;
    private Study study;
    private long service;
    private long delivery;

    @BeforeEach
    void create() {
        study = StudyBuilder.study().code("Service").code("Service/Delivery")
                .documents(6, "d", d -> d.coded("ada", "Service", 0, 4).coded("ben", "Service/Delivery", 0, 4).coded("ben", "Service/Delivery", 1, 3))
                .at(folder.resolve("s.navette"));
        service = study.codebook().find("Service").orElseThrow().id();
        delivery = study.codebook().find("Delivery").orElseThrow().id();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodeFigures read(String who, String whose) {
        return CodeFigures.read(study, new Onlooker(who, MachineOpinion.SHOWN), whose);
    }

    @Test
    void aClosedBranchCountsWhatIsInIt() {
        CodeFigures all = read("ada", CodeFigures.ALL);
        assertEquals(new CodeCount(6, 6), all.of(service, false));
        assertEquals(new CodeCount(6, 18), all.of(service, true));
        assertEquals(new CodeCount(6, 12), all.of(delivery, true));
        assertFalse(all.hidden());
        assertEquals(2, all.byCoder(service).split("\n").length);
    }

    @Test
    void oneCoderCanBeCountedAlone() {
        assertEquals(new CodeCount(0, 0), read("ada", CodeFigures.ME).of(delivery, false));
        assertEquals(new CodeCount(6, 12), read("ada", "ben").of(delivery, false));
        assertEquals(new CodeCount(6, 12), read("ada", "ben").of(service, true));
        assertEquals(new CodeCount(0, 0), read("newcomer", CodeFigures.ME).of(service, true));
    }

    @Test
    void whoCodesAloneDoesNotSeeTheOthersCounts() {
        new DrawSample().run(study, new DrawSample.Params("Wave 1", 4, List.of(), null, null, 3), Progress.NONE);
        new AssignSample().run(study, new AssignSample.Params("Wave 1", List.of("ada", "ben"), 4), Progress.NONE);
        CodeFigures blind = read("ada", CodeFigures.ALL);
        assertTrue(blind.hidden());
        assertEquals(new CodeCount(2, 4), blind.of(delivery, false), "ben's on the two documents that ada was not given");
        assertEquals(new CodeCount(6, 6), blind.of(service, false));
        assertEquals(new CodeCount(2, 4), read("ada", "ben").of(delivery, false));
        assertFalse(blind.byCoder(delivery).contains("6"), blind.byCoder(delivery));
    }
}
