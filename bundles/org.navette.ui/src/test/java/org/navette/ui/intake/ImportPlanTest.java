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
import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;
import org.navette.ui.intake.ColumnPlan.Role;

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
        assertEquals(List.of(Role.ID, Role.CUSTOMER, Role.DATE, Role.CHANNEL, Role.TEXT, Role.VARIABLE),
                plan.columns().stream().map(ColumnPlan::role).toList());
        assertEquals(VariableType.NUMERIC, plan.columns().get(5).proposed());
        assertEquals(List.of("4,5", "3,25"), plan.columns().get(5).examples());
        assertTrue(plan.complaint().isEmpty());
    }

    @Test
    void takesTheLongestColumnForTheTextWhenNoNameSaysSo() throws IOException {
        ImportPlan plan = plan("a,b,c\nx,a rather long remark about the parcel,7\n");
        assertEquals(Role.TEXT, plan.columns().get(1).role());
    }

    @Test
    void aPartForOneColumnOnlyMovesFromTheOneBefore() throws IOException {
        ImportPlan plan = plan("id,ref2,text\n1,2,hello there\n").with(1, Role.ID);
        assertEquals(List.of(Role.VARIABLE, Role.ID, Role.TEXT), plan.columns().stream().map(ColumnPlan::role).toList());
    }

    @Test
    void becomesTheParametersOfTheImport() throws IOException {
        ImportDocuments.Params params = plan("id,text,canal,note,junk\n1,hello there,web,4,x\n").with(3, VariableType.ORDINAL)
                .with(4, Role.IGNORE).params(Kind.ANSWER, "fr");
        assertEquals(List.of("text"), params.text());
        assertEquals("col:canal", params.channel());
        assertEquals(List.of("note=ordinal"), params.variables());
        assertEquals("fr", params.language());
        assertEquals(Kind.ANSWER, params.kind());
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        assertTrue(plan("").complaint().orElseThrow().contains("avis.csv"));
        assertEquals(Role.IGNORE, plan("text\nhello\n").with(0, Role.IGNORE).columns().getFirst().role());
        assertTrue(plan("text\nhello\n").with(0, Role.IGNORE).complaint().isPresent());
    }
}
