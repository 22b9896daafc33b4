package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.store.Study;
import org.navette.ui.intake.ImportActions;

/** A new study in the perspective Import, a file led through the wizard's steps, and a kept table in the perspective Report. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InTheWindow.class)
class FileToReportJourneyTest {
    @TempDir
    static Path folder;

    private static void perspective(Workbench w, String name) {
        w.command("perspective", Map.of("org.navette.parameter.perspective", "org.navette.perspective." + name));
    }

    @Test
    @Order(1)
    void aFileIsCheckedImportedAndListedAmongTheSources() throws Exception {
        Path file = Files.writeString(folder.resolve("reviews.csv"), """
                id,customer,date,channel,review
                a1,C1,2024-03-02,web,"A perfect welcome, thanks to all of you."
                a2,C2,2024-03-05,shop,I cannot find my invoice and nobody answers.
                a3,C3,someday,web,The parcel came late again.
                """);
        InTheWindow.workbench().expectingDialogs(w -> {
            w.session().open("new", progress -> Study.create(folder.resolve("new.navette"), "New", "en", "ada"));
            w.until("the study", () -> w.session().study().isPresent());
            perspective(w, "import");
            w.until("the sources", () -> w.face("sources") != null && w.face("sources").isVisible());
            w.dialogs(() -> new ImportActions(w.session()).documents(w.shell(), List.of(file)), wizard -> {
                next(w, wizard);
                next(w, wizard);
                next(w, wizard);
            }, summary -> summary.close());
            Study study = w.session().study().orElseThrow();
            assertEquals(2, study.documents().count(), "the line without a date is refused");
            w.until("the file among the sources", () -> Widgets.any(w.face("sources"), NatTable.class,
                    t -> t.isVisible() && t.getRowCount() > 1 && Widgets.row(t, "reviews.csv") > 0));
        });
    }

    /** The deed of the step, once it is possible: on to the next one, or the import. */
    private static void next(Workbench w, Shell wizard) {
        w.until("the step to be passable", () -> w.session().idle() && wizard.getDefaultButton().isEnabled());
        Widgets.choose(wizard.getDefaultButton());
    }

    @Test
    @Order(2)
    void aKeptTableIsOfferedForTheReport() throws Exception {
        InTheWindow.workbench().play(w -> {
            Study study = w.session().study().orElseThrow();
            KeptTable.keep(study, "Channels by year", CrosstabParams.of("var:channel", "var:year"));
            perspective(w, "report");
            w.until("the report", () -> w.face("report") != null && w.face("report").isVisible());
            w.until("the table among those of the report", () -> Widgets.any(w.face("report"), Table.class,
                    t -> t.getItemCount() == 1 && t.getItem(0).getText().equals("Channels by year")));
            w.until("its figures", () -> Widgets.any(w.face("report"), NatTable.class, t -> t.isVisible() && Widgets.row(t, "web") > 0));
            w.session().close();
        });
    }
}
