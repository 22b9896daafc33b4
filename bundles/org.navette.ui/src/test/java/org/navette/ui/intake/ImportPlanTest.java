package org.navette.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.DocumentRole;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.Manner;
import org.navette.analysis.intake.Mapping;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;

class ImportPlanTest {
    @TempDir
    private Path folder;

    private ImportPlan plan(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("avis.csv"), content);
        return ImportPlan.of(List.of(file), Locale.FRENCH);
    }

    @Test
    void guessesPartsFromNamesAndTypesFromValues() throws IOException {
        ImportPlan plan = plan("id;client;date;canal;avis;note\na1;C1;2026-01-03;web;\"Très bien, vraiment\";4,5\na2;C2;2026-01-04;shop;Bof;3,25\n");
        assertEquals(List.of(DocumentRole.ID, DocumentRole.CUSTOMER, DocumentRole.DATE, DocumentRole.CHANNEL, DocumentRole.TEXT, DocumentRole.VARIABLE),
                plan.columns().stream().map(ColumnPlan::role).toList());
        assertEquals(VariableType.NUMERIC, plan.columns().get(5).proposed());
        assertEquals(List.of("4,5", "3,25"), plan.columns().get(5).examples());
        assertTrue(plan.complaint().isEmpty());
    }

    @Test
    void takesTheLongestColumnForTheTextWhenNoNameSaysSo() throws IOException {
        ImportPlan plan = plan("a,b,c\nx,a rather long remark about the parcel,7\n");
        assertEquals(DocumentRole.TEXT, plan.columns().get(1).role());
    }

    @Test
    void aPartForOneColumnOnlyMovesFromTheOneBefore() throws IOException {
        ImportPlan plan = plan("id,ref2,text\n1,2,hello there\n").with(1, DocumentRole.ID);
        assertEquals(List.of(DocumentRole.VARIABLE, DocumentRole.ID, DocumentRole.TEXT), plan.columns().stream().map(ColumnPlan::role).toList());
    }

    @Test
    void becomesTheParametersOfTheImport() throws IOException {
        ImportDocuments.Params params = plan("id,text,canal,note,junk\n1,hello there,web,4,x\n").with(3, VariableType.ORDINAL)
                .with(4, DocumentRole.IGNORE).params(Kind.ANSWER, "fr");
        assertEquals(List.of("text"), params.text());
        assertEquals("col:canal", params.channel());
        assertEquals(List.of("note=ordinal"), params.variables());
        assertEquals("fr", params.language());
        assertEquals(Kind.ANSWER, params.kind());
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        assertTrue(plan("").complaint().orElseThrow().contains("avis.csv"));
        assertEquals(DocumentRole.IGNORE, plan("text\nhello\n").with(0, DocumentRole.IGNORE).columns().getFirst().role());
        assertTrue(plan("text\nhello\n").with(0, DocumentRole.IGNORE).complaint().isPresent());
    }

    @Test
    void takesASavedMapping() throws IOException {
        ImportPlan plan = plan("ref;qui;mots;note\n1;C1;bonjour;4,5\n");
        Mapping mapping = Mapping.of("m", plan.with(0, DocumentRole.ID).with(1, DocumentRole.CUSTOMER).with(3, Manner.Writing.DECIMAL_POINT)
                .params(Kind.EMAIL, null));
        ImportPlan again = plan("autre;ref;qui;mots;note\nx;1;C1;bonjour;4,5\n").with(mapping);
        assertEquals(List.of(DocumentRole.IGNORE, DocumentRole.ID, DocumentRole.CUSTOMER, DocumentRole.TEXT, DocumentRole.VARIABLE),
                again.columns().stream().map(ColumnPlan::role).toList());
        assertEquals(Manner.Writing.DECIMAL_POINT, again.columns().get(4).writing());
    }

    @Test
    void readsTheTableAsTheUserSays() throws IOException {
        Path file = Files.writeString(folder.resolve("n.csv"), "1,5;un texte\n2,5;un autre texte\n");
        ImportPlan plan = ImportPlan.of(List.of(file), Locale.FRENCH);
        assertEquals("c1", plan.columns().getFirst().name());
        assertEquals(false, plan.params(null, null).manner().header());
        TableReading named = new TableReading("UTF-8", "comma", null, true, true);
        assertEquals(List.of("1", "5;un texte"), ImportPlan.of(List.of(file), named, Locale.FRENCH).columns().stream().map(ColumnPlan::name).toList());
    }

    @Test
    void looksIntoTexts() throws IOException {
        Path one = Files.writeString(folder.resolve("a.txt"), "Anna: Bonjour.\nBruno: Oui ?\nAnna: Voilà.\nBruno: Merci.\n");
        ImportPlan plan = ImportPlan.of(List.of(one), Locale.FRENCH);
        assertEquals(List.of("Anna", "Bruno"), plan.texts().getFirst().speakers());
        assertEquals(4, plan.texts().getFirst().turns());
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        assertTrue(ImportPlan.of(List.of(one, empty), Locale.FRENCH).complaint().orElseThrow().contains("b.txt"));
    }
}
