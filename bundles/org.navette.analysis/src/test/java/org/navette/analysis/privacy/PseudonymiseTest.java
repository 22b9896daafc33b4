package org.navette.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.Messages;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.CustomerRows;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.text.privacy.PersonalKind;

class PseudonymiseTest {
    private static final char[] PHRASE = "trois mots secrets".toCharArray();
    @TempDir
    Path folder;

    private Study study(String... texts) {
        StudyBuilder builder = StudyBuilder.study();
        for (int i = 0; i < texts.length; i++) {
            builder.document("d" + i, texts[i], d -> d.customer("k"));
        }
        return builder.at(folder.resolve("s" + texts.length + "-" + texts[0].length() + ".navette"));
    }

    private KeyFile key() {
        return new KeyFile(folder.resolve("the.key"));
    }

    private Pseudonymise.Result run(Study study, List<Proposal> decided, Pseudonymise.Accept accept) {
        return new Pseudonymise().run(study, new Pseudonymise.Params(key(), PHRASE.clone(), Set.of(), false, decided, accept), Progress.NONE);
    }

    private static String text(Study study, int number) {
        return study.documents().byName("d" + number).orElseThrow().text();
    }

    @Test
    void onePersonHasOnePseudonymInAllForms() throws Exception {
        try (Study study = study("I met Marie Zwickelmann. Marie was kind, ZWICKELMANN's team too.", "Mrs Zwickelmann never wrote; zwickelmann.marie@mail.org did.",
                "Thanks to Sandrine, call 06 12 34 56 78 or 0612345678.")) {
            Pseudonymise.Result result = run(study, null, Pseudonymise.Accept.ALL);
            assertTrue(result.replaced());
            assertEquals("I met Person 1. Person 1 was kind, Person 1's team too.", text(study, 0));
            assertEquals("Mrs Person 1 never wrote; person-1@example.invalid did.", text(study, 1));
            assertEquals("Thanks to Person 2, call [phone 1] or [phone 1].", text(study, 2));
            assertEquals("Marie Zwickelmann", key().read(PHRASE.clone()).stream().filter(p -> p.pseudonym().equals("Person 1")).findFirst().orElseThrow().original());
            assertEquals(0, run(study, null, Pseudonymise.Accept.ALL).passages(), "its own pseudonyms are nothing to replace");
        }
        String bytes = Files.readString(folder.resolve("s3-65.navette".replace("65", Integer.toString("I met Marie Zwickelmann. Marie was kind, ZWICKELMANN's team too.".length()))), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.toLowerCase(java.util.Locale.ROOT).contains("zwickelmann"));
    }

    @Test
    void aSecondStudyContinuesTheKeyOfTheFirst() {
        try (Study first = study("Mrs Zwickelmann and Mr Quarrington called.")) {
            run(first, null, Pseudonymise.Accept.ALL);
        }
        try (Study second = study("Mr Fennimore saw Mr Quarrington and Ms Zwickelmann today.")) {
            run(second, null, Pseudonymise.Accept.ALL);
            assertEquals("Mr Person 3 saw Mr Person 2 and Ms Person 1 today.", text(second, 0));
        }
        assertEquals(3, key().read(PHRASE.clone()).size());
    }

    @Test
    void whatIsNotKeptStaysAndWhatIsEditedIsTaken() {
        try (Study study = study("Mrs Zwickelmann met Mr Quarrington, zwickelmann or not.")) {
            List<Proposal> proposals = run(study, null, null).proposals();
            assertEquals(2, proposals.size());
            ReviewFile review = new ReviewFile(folder.resolve("r.csv"));
            review.write(List.of(proposals.get(0).with("Lady \"W\"", true), proposals.get(1).with(proposals.get(1).replacement(), false)));
            Pseudonymise.Result result = run(study, review.read(), null);
            assertEquals("Mrs Lady \"W\" met Mr Quarrington, zwickelmann or not.", text(study, 0));
            assertEquals(1, result.passages());
        }
    }

    @Test
    void aListOfProposalsTellsWhatIsWrongWithIt() throws Exception {
        Path file = folder.resolve("r.csv");
        for (String bad : List.of("a,b\n1,2\n", "kind,text,replacement,keep\nperson,x,y,perhaps\n", "kind,text,replacement,keep\nnose,x,y,yes\n")) {
            Files.writeString(file, bad);
            assertThrows(InputProblem.class, () -> new ReviewFile(file).read(), bad);
        }
    }

    @Test
    void aWrongOrShortPhraseChangesNothing() {
        try (Study study = study("Mrs Zwickelmann called.")) {
            InputProblem problem = assertThrows(InputProblem.class, () -> new Pseudonymise().run(study,
                    new Pseudonymise.Params(key(), "short".toCharArray(), Set.of(), false, null, Pseudonymise.Accept.ALL), Progress.NONE));
            assertEquals(Messages.text("key.short", KeyFile.SHORTEST), problem.getMessage());
            key().write("another phrase".toCharArray(), List.of());
            assertThrows(InputProblem.class, () -> run(study, null, Pseudonymise.Accept.ALL));
            assertEquals("Mrs Zwickelmann called.", text(study, 0));
        }
    }

    @Test
    void onlyTheKindsAskedForAndOnlySureOnes() {
        try (Study study = study("Mrs Zwickelmann: a@b.org. Will Ferris came.")) {
            new Pseudonymise().run(study, new Pseudonymise.Params(key(), PHRASE.clone(), Set.of(PersonalKind.EMAIL), false, null, Pseudonymise.Accept.HIGH), Progress.NONE);
            assertEquals("Mrs Zwickelmann: email-1@example.invalid. Will Ferris came.", text(study, 0));
            run(study, null, Pseudonymise.Accept.HIGH);
            assertEquals("Mrs Person 1: email-1@example.invalid. Will Ferris came.", text(study, 0));
        }
    }

    @Test
    void customerKeysFollowIntoBehaviour() throws Exception {
        Path orders = Files.writeString(folder.resolve("orders.csv"), "client,day,amount\nk,2026-01-01,10\n");
        try (Study study = study("Nothing here.")) {
            new ImportBehaviour().run(study, new ImportBehaviour.Params(orders, "orders", SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "client",
                    SourceColumn.DATE, "day", SourceColumn.AMOUNT, "amount"), false, null, null, null, null), Progress.NONE);
            new Pseudonymise().run(study, new Pseudonymise.Params(key(), PHRASE.clone(), Set.of(), true, null, Pseudonymise.Accept.ALL), Progress.NONE);
            assertEquals("customer-1", study.documents().customers().values().iterator().next());
            CustomerRows rows = new CustomerRows(study.beside(MetricDesk.SUFFIX));
            assertEquals(0, rows.count("k"));
            assertEquals(1, rows.count("customer-1"));
        }
    }
}
