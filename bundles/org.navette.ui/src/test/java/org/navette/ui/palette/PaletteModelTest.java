package org.navette.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PaletteModelTest {
    private static PaletteItem item(Group group, String words) {
        return new PaletteItem(words, group, words, "", () -> { });
    }

    private static PaletteModel model(List<String> recent) {
        PaletteModel model = new PaletteModel(recent);
        model.add(List.of(item(Group.COMMAND, "Importer des documents"), item(Group.COMMAND, "Exporter le rapport"),
                item(Group.COMMAND, "Thème › Sombre"), item(Group.PART, "Tableau croisé"), item(Group.CODE, "Qualité"),
                item(Group.CODE, "Sites"), item(Group.STUDY, "La Ruche")));
        return model;
    }

    private static List<String> find(PaletteModel model, String typed) {
        return model.find(typed, 20).stream().map(PaletteItem::words).toList();
    }

    @Test
    void lettersInOrderAreFoundWhateverAccentsAndCase() {
        assertEquals(List.of("Qualité"), find(model(List.of()), "qlte"));
        assertEquals("Thème › Sombre", find(model(List.of()), "THEME").getFirst());
        assertEquals(List.of(), find(model(List.of()), "zzz"));
    }

    @Test
    void beginningsOfWordsComeFirst() {
        assertEquals("Tableau croisé", find(model(List.of()), "tc").getFirst());
        assertEquals("Importer des documents", find(model(List.of()), "doc").getFirst());
        assertEquals("Importer des documents", find(model(List.of()), "doc imp").getFirst());
        assertTrue(Fuzzy.score("Sombre", "so") > Fuzzy.score("Réseau sonore", "ea"));
        assertEquals(Fuzzy.NONE, Fuzzy.score("abc", "cb"));
    }

    @Test
    void theBestWayThroughTheLettersCounts() {
        // the first d lies in "des", the better one begins "documents"
        assertTrue(Fuzzy.score("Importer des documents", "docu") > Fuzzy.score("Importer des dossiers curieux", "docu"));
    }

    @Test
    void whatWasUsedLastComesFirst() {
        assertEquals(List.of("La Ruche", "Sites", "Importer des documents"), find(model(List.of("La Ruche", "Sites", "gone")), "").subList(0, 3));
        PaletteModel even = new PaletteModel(List.of("b1"));
        even.add(List.of(item(Group.CODE, "b0"), item(Group.CODE, "b1")));
        assertEquals(List.of("b1", "b0"), find(even, "b"));
    }

    @Test
    void usingSomethingRemembersItOnceAndForgetsTheOldest() {
        List<String> twelve = java.util.stream.IntStream.range(0, 12).mapToObj(i -> "x" + i).toList();
        assertEquals(List.of("x3", "x0", "x1", "x2"), model(twelve).used(item(Group.CODE, "x3")).subList(0, 4));
        List<String> used = model(twelve).used(item(Group.CODE, "new"));
        assertEquals(12, used.size());
        assertEquals(List.of("new", "x10"), List.of(used.getFirst(), used.getLast()));
    }

    @Test
    void documentsAreThoseOfWhatIsTypedNow() {
        PaletteModel model = model(List.of());
        model.documents(List.of(item(Group.DOCUMENT, "LR-0100")));
        assertEquals(List.of("LR-0100"), find(model, "0100"));
        model.documents(List.of());
        assertEquals(List.of(), find(model, "0100"));
    }

    @Test
    void aThingThatStandsInTwoMenusIsThereOnce() {
        PaletteModel model = model(List.of());
        model.add(List.of(item(Group.PART, "Tableau croisé")));
        assertEquals(List.of("Tableau croisé"), find(model, "tableau croi"));
    }
}
