package org.navette.analysis.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.analysis.team.Copying.content;
import static org.navette.analysis.team.Copying.edit;
import static org.navette.analysis.team.Copying.merge;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Segment;
import org.navette.store.Study;

/** A process killed in the middle of a merge leaves the study as it was, or wholly merged. */
@Tag("kill")
class MergeKillTest {
    private static final int KILLS = 20;
    @TempDir
    Path folder;

    @Test
    void aKilledMergeIsWholeOrNone() throws Exception {
        Path study = folder.resolve("a.navette");
        Study.create(study, "A", "en", "Lead").close();
        edit(study, "Lead", lead -> {
            lead.adds("Price", null);
            documents(lead, "R", 200);
        });
        Path copy = Files.copy(study, folder.resolve("b.navette"));
        edit(copy, "Bo", bo -> {
            documents(bo, "N", 3000);
            bo.renames("Price", "Cost");
            bo.codes("R7", "Cost", new Segment(0, 4));
        });
        Map<String, Integer> before = content(study);
        merge(study, copy);
        Map<String, Integer> after = content(study);
        edit(study, "Lead", lead -> lead.study().journal().undo());
        Random random = new Random();
        int hit = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.io.tmpdir=" + folder, "-cp",
                    System.getProperty("java.class.path"), MergeKillTest.class.getName(), study.toString(), copy.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader said = child.inputReader();
            for (int lines = random.nextInt(1, 4); lines > 0; lines--) {
                assertTrue(said.readLine() != null, "the child ended by itself");
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(250));
            child.destroyForcibly().waitFor();
            Map<String, Integer> found = content(study);
            assertTrue(found.equals(before) || found.equals(after), "half a merge");
            hit += found.equals(before) ? 1 : 0;
            edit(study, "Lead", lead -> {
                assertEquals(List.of(), lead.study().check());
                if (found.equals(after)) {
                    assertTrue(lead.study().journal().undo().isPresent());
                }
            });
            assertEquals(before, content(study));
        }
        assertTrue(hit > 0, "no kill came before the end of a merge");
    }

    private static void documents(Copying.Hand hand, String name, int number) {
        hand.edit(e -> {
            for (int i = 0; i < number; i++) {
                e.addDocument(new Document(0, name + i, Kind.REVIEW, "en", null, null, "c" + i, "Text " + name + " number " + i));
            }
        });
    }

    /** Merges and takes back until it is killed. */
    public static void main(String[] files) {
        while (true) {
            System.out.println("merging");
            merge(Path.of(files[0]), Path.of(files[1]));
            System.out.println("merged");
            edit(Path.of(files[0]), "Lead", lead -> lead.study().journal().undo());
        }
    }
}
