package org.navette.text.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.text.CodePoints;

class SearchIndexTest {
    private static final List<IndexedDocument> DOCUMENTS = List.of(
            new IndexedDocument(7, "avis-7", "fr", "😀 L’armoire est arrivée en RETARD, l'Armoire ! Livraison lente.", Map.of("Région", "Nord-Pas-de-Calais")),
            new IndexedDocument(3, "review-3", "en-GB", "The store's delivery didn't arrive. Delivered late 😡", Map.of("age", "42")),
            new IndexedDocument(5, "avis-5", "fr", "Le livreur e\u0301tait en avance, service client parfait", Map.of("age", "35")));
    @TempDir
    Path folder;
    private SearchIndex index;

    @BeforeEach
    void build() {
        index = SearchIndex.open(folder.resolve("index"));
        index.rebuild(DOCUMENTS, "stamp-1", Progress.NONE);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Long> found(String query) {
        return index.search(query, 10).hits().stream().map(FoundDocument::document).toList();
    }

    private List<String> matches(String query, int document) {
        String text = DOCUMENTS.stream().filter(d -> d.id() == document).findFirst().orElseThrow().text();
        return index.search(query, 10).hits().stream().filter(h -> h.document() == document).flatMap(h -> h.matches().stream())
                .map(s -> CodePoints.slice(text, s)).toList();
    }

    @Test
    void findsBehindElisionWithoutCaseInCodePoints() {
        assertEquals(List.of("armoire", "Armoire"), matches("ARMOIRE", 7));
        assertEquals(List.of("armoire", "Armoire"), matches("l’armoire", 7));
        assertEquals(4, index.search("armoire", 1).hits().getFirst().matches().getFirst().start());
    }

    @Test
    void foldsAccentsOnBothSides() {
        assertEquals(List.of("e\u0301tait"), matches("etait", 5));
        assertEquals(List.of("e\u0301tait"), matches("étAIT", 5));
        assertEquals(List.of("arrivée"), matches("arrivee", 7));
    }

    @Test
    void findsPhrasesAndWildcards() {
        assertEquals(List.of(7L), found("\"en retard\""));
        assertEquals(List.of(5L, 7L), found("liv*"));
        assertEquals(List.of("Livraison"), matches("liv*", 7));
        assertEquals(List.of("service client"), matches("«serv* cl*nt»", 5));
        assertEquals(List.of("Livraison"), matches("*raison", 7));
        assertEquals(List.of(), found("\"retard en\""));
        assertEquals(List.of(), found("\"service zzz*\""));
    }

    @Test
    void findsFields() {
        assertEquals(List.of(5L, 7L), found("lang:fr"));
        assertEquals(List.of(3L), found("langue:en"));
        assertEquals(List.of(5L), found("name:avis-5"));
        assertEquals(List.of(7L), found("region:\"pas de calais\""));
        assertEquals(List.of(), index.search("lang:fr", 10).hits().getFirst().matches());
        assertEquals(List.of(7L), found("lang:fr retard"));
    }

    @Test
    void combinesAndExcludes() {
        assertEquals(List.of(5L), found("lang:fr -retard"));
        assertEquals(List.of(3L, 5L), found("NOT armoire"));
        assertEquals(List.of(3L, 7L), found("late OU retard"));
        assertEquals(List.of(7L), found("(late OR retard) AND lang:fr"));
        assertEquals(List.of("RETARD"), matches("retard -avance", 7));
    }

    @Test
    void findsContractionsPossessivesAndEmoji() {
        assertEquals(List.of("didn't"), matches("didn’t", 3));
        assertEquals(List.of("store"), matches("store", 3));
        assertEquals(List.of(3L), found("😡"));
        assertEquals(List.of(), found("s"));
    }

    @Test
    void takesPastedRubbish() {
        index.rebuild(List.of(new IndexedDocument(1, "x", null, "a".repeat(50_000) + " " + "b'".repeat(20_000) + " fin", Map.of())), "s",
                Progress.NONE);
        assertEquals(List.of(1L), found("fin"));
    }

    @Test
    void countsMoreThanItShows() {
        assertEquals(2, index.search("en", 1).total());
        assertEquals(1, index.search("en", 1).hits().size());
        assertEquals(new SearchResult(2, List.of()), index.search("en", 0));
    }

    @Test
    void explainsWhatItCannotRead() {
        for (String bad : List.of("", "  ", "\"open", "(late", "late)", "lang:", "late AND", "OR late", "late OR", "*", "-", "!!", "()", "colour:red")) {
            InputProblem problem = assertThrows(InputProblem.class, () -> index.search(bad, 5), bad);
            assertFalse(problem.getMessage().startsWith("search."), bad);
        }
    }

    @Test
    void keepsItsStampAndGivesWayToTheNext() {
        index.close();
        index = SearchIndex.open(folder.resolve("index"));
        assertEquals("stamp-1", index.stamp());
        index.rebuild(DOCUMENTS.subList(0, 1), "stamp-2", Progress.NONE);
        assertEquals("stamp-2", index.stamp());
        assertEquals(List.of(7L), found("lang:fr"));
    }

    @Test
    void aCancelledRebuildLeavesTheFormerIndex() {
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> index.rebuild(DOCUMENTS, "stamp-2", stopped));
        assertEquals("stamp-1", index.stamp());
        assertEquals(2, index.search("en", 5).total());
    }

    @Test
    void servesFromMemoryWhereTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (SearchIndex fleeting = SearchIndex.open(file.resolve("index"))) {
            fleeting.rebuild(DOCUMENTS, "stamp-1", Progress.NONE);
            assertEquals("stamp-1", fleeting.stamp());
            assertEquals(2, fleeting.search("en", 5).total());
        }
    }

    @Test
    void isAbsentWithoutAFolder() {
        try (SearchIndex none = SearchIndex.open(folder.resolve("nowhere"))) {
            assertFalse(none.present());
            assertNull(none.stamp());
            assertThrows(IllegalStateException.class, () -> none.search("x", 1));
        }
    }

    @Test
    void damageCountsAsAbsentAndIsBuiltOver() throws IOException {
        index.close();
        Path place = folder.resolve("index");
        List<Path> files;
        try (Stream<Path> all = Files.list(place)) {
            files = all.filter(f -> !f.endsWith("write.lock")).toList();
        }
        assertTrue(files.size() >= 2);
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            byte[] spoiled = sound.clone();
            spoiled[sound.length / 2] ^= 0x55;
            for (byte[] damage : List.of(spoiled, new byte[0], new byte[] {1, 2, 3})) {
                Files.write(file, damage);
                assertAbsent(place, file);
            }
            Files.delete(file);
            assertAbsent(place, file);
            Files.write(file, sound);
        }
        Files.write(files.getFirst(), new byte[] {9});
        index = SearchIndex.open(place);
        index.rebuild(DOCUMENTS, "stamp-3", Progress.NONE);
        assertEquals("stamp-3", index.stamp());
    }

    private static void assertAbsent(Path place, Path file) {
        try (SearchIndex damaged = SearchIndex.open(place)) {
            assertFalse(damaged.present(), file.toString());
        }
    }
}
