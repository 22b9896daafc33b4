package org.navette.analysis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.variables.DescribeVariable;
import org.navette.core.progress.Progress;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class VariableChecksTest {
    @TempDir
    Path folder;

    /** Thirty documents; the first has everything wrong when asked to. */
    private Study study(boolean wrong) {
        StudyBuilder builder = StudyBuilder.study().code("Price").code("Unused");
        for (int i = 0; i < 30; i++) {
            boolean odd = wrong && i == 0;
            int n = i;
            builder.document("d" + i, "text", d -> {
                d.date(odd ? "2999-01-01" : "2026-01-" + (10 + n % 20)).customer(odd ? "0017" : n == 1 ? "17" : "c" + n);
                d.variable("age", VariableType.NUMERIC, odd ? "212" : "" + (20 + n));
                d.variable("since", VariableType.DATE, odd ? "1812-01-01" : "2020-01-01");
                d.variable("rating", VariableType.NUMERIC, odd ? "9" : "" + (n % 5 + 1));
                d.variable("nps", VariableType.NUMERIC, odd ? "11" : "" + n % 11);
                d.variable("spent", VariableType.NUMERIC, odd ? "100000" : "" + n * 10);
                if (!wrong || n < 10) {
                    d.variable("region", n % 2 == 0 ? "North" : "South");
                }
                d.coded("ada", "Price");
                if (!odd) {
                    d.coded("ben", wrong ? "Price" : "Unused");
                }
            });
        }
        Study study = builder.at(folder.resolve((wrong ? "wrong" : "clean") + ".navette"));
        new DescribeVariable().run(study, new DescribeVariable.Params("rating", null, null,
                List.of(new ValueLabel("1", "bad", false), new ValueLabel("5", "good", false)), List.of()), Progress.NONE);
        return study;
    }

    @Test
    void whatIsWrongIsFoundOnceEach() {
        try (Study study = study(true)) {
            Asked asked = Asked.of(study);
            for (String[] of : new String[][] {{"dates", "date of the documents"}, {"dates", "since"}, {"ages", "age"}, {"scale", "rating"},
                    {"scale.nps", "nps"}, {"outliers", "spent"}}) {
                Finding finding = asked.one(of[0], of[1]);
                assertEquals(30, finding.looked(), finding.toString());
                assertEquals(1, finding.found(), finding.toString());
                assertEquals(List.of(List.of("d0")), Asked.names(finding));
                assertEquals(1, finding.documents().size());
            }
            Finding region = asked.one("columns.missing", "region");
            assertEquals(20, region.found());
            assertEquals(Order.LOOK, region.order());
            assertEquals(2, asked.one("study-keys.collide").found());
            assertEquals("0017 ~ 17", asked.one("study-keys.collide").examples().getFirst().text());
            assertEquals(1, asked.one("coders.alone").found());
            assertEquals(List.of(List.of("d0")), Asked.names(asked.one("coders.alone")));
            assertEquals("Unused", asked.one("codes").examples().getFirst().text());
            assertTrue(asked.one("dates", "since").rule().contains("1900"));
        }
    }

    @Test
    void aCleanStudyHasNothingButColumnsThatAreAlwaysTheSame() {
        try (Study study = study(false)) {
            Asked asked = Asked.of(study, "dates", "ages", "scale", "outliers", "study-keys", "coding", "columns");
            assertEquals(List.of("columns.missing", "columns.constant", "columns.constant"), asked.open());
            assertEquals("channel", asked.one("columns.missing", "channel").about(), "made-up documents have no channel");
        }
    }

    @Test
    void valuesThatStandForNoAnswerAreNone() {
        StudyBuilder builder = StudyBuilder.study();
        for (int i = 0; i < 30; i++) {
            int n = i;
            builder.document("d" + i, "text", d -> d.variable("age", VariableType.NUMERIC, n < 20 ? "999" : "" + (20 + n)));
        }
        try (Study study = builder.at(folder.resolve("m.navette"))) {
            assertEquals(20, Asked.of(study, "ages").one("ages", "age").found());
            new DescribeVariable().run(study, new DescribeVariable.Params("age", null, null, null, List.of("999")), Progress.NONE);
            Asked asked = Asked.of(study, "ages", "columns");
            assertEquals(0, asked.one("ages", "age").found());
            assertEquals(10, asked.one("ages", "age").looked());
            assertEquals(20, asked.one("columns.missing", "age").found());
        }
    }
}
