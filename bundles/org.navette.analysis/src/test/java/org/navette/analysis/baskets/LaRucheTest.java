package org.navette.analysis.baskets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.customers.Orders;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

/** What the answer key of the sample corpus La Ruche says of its purchases is found. */
class LaRucheTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void load() {
        Path rows = Path.of(System.getProperty("navette.corpora", "../../sample-corpora"), "la-ruche", "transactions.csv");
        assumeTrue(Files.exists(rows), "the sample corpora are not here");
        study = StudyBuilder.study().document("a", "x").at(folder.resolve("s.navette"));
        Orders.read(study, rows);
    }

    @AfterEach
    void close() {
        if (study != null) {
            study.close();
        }
    }

    @Test
    void theRuleOfTheAnswerKeyIsFound() {
        FoundTable rules = Orders.run(study, "baskets").table("rules");
        for (int i = 0; i < rules.rows().size(); i++) {
            if (rules.cell(i, "if").equals("L02") && rules.cell(i, "then").equals("L06")) {
                assertEquals(0.0272, (Double) rules.cell(i, "support"), 0.0005);
                assertEquals(0.4872, (Double) rules.cell(i, "confidence"), 0.0005);
                assertEquals(6.0345, (Double) rules.cell(i, "lift"), 0.0005);
                return;
            }
        }
        throw new AssertionError("L02 → L06 was not found among " + rules.rows());
    }

    @Test
    void proposalsAreTriedOnTheLastDay() {
        Findings found = Orders.run(study, "next-product", "limit", "5");
        FoundTable test = found.table("test");
        assertEquals(test.cell(0, "customers"), test.cell(1, "customers"));
        assertTrue((Double) test.cell(0, "rate") > 0 && (Double) test.cell(0, "rate") < 1);
        assertEquals(5, found.table("customers").rows().size());
    }

    @Test
    void valuesOverBandsAreThoseOfAllCustomers() {
        Findings found = Orders.run(study, "clv");
        for (String table : new String[] {"purchases", "alive"}) {
            FoundTable bands = found.table(table);
            long customers = 0;
            double share = 0;
            for (int i = 0; i < bands.rows().size(); i++) {
                customers += (Long) bands.cell(i, "customers");
                share += (Double) bands.cell(i, "share");
            }
            assertEquals(2950, customers);
            assertEquals(1, share, 1e-9);
        }
        FoundTable held = found.table("holdout");
        int last = held.rows().size() - 1;
        double forecast = (Double) held.cell(last, "forecast");
        long came = (Long) held.cell(last, "came");
        assertTrue(Math.abs(forecast - came) < 0.15 * came, forecast + " forecast, " + came + " came");
    }
}
