package org.navette.analysis.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.named.Findings;
import org.navette.core.problem.InputProblem;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class WhatIfTest {
    @TempDir
    Path folder;

    /** A, B, C and D bought in the first half, A and B again in the second, in which E is new; A returns something. */
    private static final String CSV = """
            customer,date,quantity,margin
            A,2025-08-01,1,5
            B,2025-08-01,1,5
            C,2025-08-01,1,5
            D,2025-12-31,1,5
            A,2026-01-01,1,12
            A,2026-02-01,-1,-3
            B,2026-06-30,1,9
            E,2026-03-01,1,12
            E,2026-07-01,1,900
            """;

    @Test
    void aSeriesWithoutDiscount() {
        assertEquals(10 * (0.5 + 0.25), WhatIf.worth(10, 0.5, 0, 2), 1e-12);
        // The limit of many periods is m·r ÷ (1 + i − r), as Gupta and Lehmann give it.
        assertEquals(100 * 0.8 / (1 + 0.12 - 0.8), WhatIf.worth(100, 0.8, 0.12, 500), 1e-9);
    }

    @Test
    void countsItsAssumptionsFromTheData() {
        try (Study study = StudyBuilder.study().document("a", "x", d -> d.customer("A")).at(folder.resolve("s.navette"))) {
            Orders.load(study, folder, CSV);
            Findings found = Orders.run(study, "what-if", "as-of", "2026-06-30", "points", "10", "periods", "2", "discount", "0");
            assertEquals(List.of(3L, 4L, 0.5, 10.0, 0.0, 2L), found.table("assumptions").rows().getFirst());
            var effect = found.table("effect");
            assertEquals(22.5, (Double) effect.cell(0, "all"), 1e-9);
            assertEquals(3 * 10 * (0.6 + 0.36), (Double) effect.cell(1, "all"), 1e-9);
            assertEquals(28.8 - 22.5, (Double) effect.cell(2, "all"), 1e-9);
            var points = found.charts().getFirst().series().getFirst().points();
            assertEquals(0, points.getFirst().y(), 1e-12);
            assertEquals(28.8 - 22.5, points.get(10).y(), 1e-9);
            assertThrows(InputProblem.class, () -> Orders.run(study, "what-if", "as-of", "2026-06-30", "length", "1"));
        }
    }
}
