package org.navette.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.CheckSources;
import org.navette.analysis.intake.CompareKeys;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.Messages;

class SourceLineTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatWasImportedAndWhetherTheFileIsStillTheSame() throws IOException {
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,customer\na,hello,C1\na,again,C2\nb,good,C2\n");
        Path orders = Files.writeString(folder.resolve("o.csv"), "customer,amount\nC1,3\nC9,4\n");
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            new ImportDocuments().run(study, new ImportDocuments.Params(List.of(texts), List.of(), null, "customer", null, null, List.of(), null,
                    null, null, null, null, null, null), Progress.NONE);
            new ImportBehaviour().run(study, new ImportBehaviour.Params(orders, "orders", SourceKind.TRANSACTIONS,
                    Map.of(SourceColumn.CUSTOMER, "customer", SourceColumn.AMOUNT, "amount"), false, null, null, null, null), Progress.NONE);
            List<SourceLine> lines = SourceLine.all(study, null);
            assertEquals(List.of("orders", "t.csv"), lines.stream().map(SourceLine::name).toList());
            assertEquals(study.who(), lines.get(1).imported().who());
            assertTrue(lines.get(1).rejects().isPresent() && lines.get(1).again());
            assertTrue(lines.get(1).facts().stream().anyMatch(f -> f.contains("customer")));
            assertEquals("", lines.getFirst().stateWords());
            Files.writeString(texts, "id,text\nc,other\n");
            Files.delete(orders);
            lines = SourceLine.all(study, new CheckSources().run(study, new CheckSources.Params(), Progress.NONE));
            assertEquals(CheckSources.State.MISSING, lines.get(0).state());
            assertEquals(CheckSources.State.CHANGED, lines.get(1).state());
            assertEquals(1, lines.get(0).matched());
            assertEquals(2, lines.get(0).customers());
            assertTrue(lines.get(0).facts().contains(Messages.text("sources.remedy.MISSING.copy")));
            var keys = KeysFindings.of(new CompareKeys().run(study, new CompareKeys.Params("orders", null), Progress.NONE));
            assertTrue(keys.sentences().contains(Messages.text("keys.study", 1, "C2")), keys.sentences().toString());
            assertTrue(keys.sentences().contains(Messages.text("keys.source", 1, "C9")), keys.sentences().toString());
        }
    }
}
