package org.navette.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.LookAtTable;
import org.navette.core.progress.Progress;

class ArrivalsTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), "x");
    }

    private Arrivals of(String... names) throws IOException {
        for (String name : names) {
            file(name);
        }
        return Arrivals.of(Stream.of(names).map(folder::resolve).toList());
    }

    @Test
    void endingsSayWhatAFileIs() throws IOException {
        assertInstanceOf(Arrivals.OfStudy.class, of("a.navette"));
        assertInstanceOf(Arrivals.OfTables.class, of("a.CSV"));
        assertInstanceOf(Arrivals.OfTables.class, of("a.csv", "b.xlsx"));
        assertInstanceOf(Arrivals.OfTexts.class, of("a.txt", "b.docx"));
        assertInstanceOf(Arrivals.OfBehaviour.class, of("a.parquet"));
        assertInstanceOf(Arrivals.OfBehaviour.class, of("a.csv.gz"));
        assertInstanceOf(Arrivals.OfBehaviour.class, of("a.sqlite"));
        assertInstanceOf(Arrivals.OfBehaviour.class, of("a.DuckDB"));
        assertInstanceOf(Arrivals.OfCodebook.class, of("a.qdc"));
    }

    @Test
    void aFolderStandsForItsTexts() throws IOException {
        file("talks/b.txt");
        file("talks/a.docx");
        file("talks/~$a.docx");
        file("talks/picture.png");
        Arrivals.OfTexts texts = assertInstanceOf(Arrivals.OfTexts.class, Arrivals.of(List.of(folder.resolve("talks"))));
        assertEquals(List.of("a.docx", "b.txt"), texts.files().stream().map(f -> f.getFileName().toString()).toList());
        Files.createDirectories(folder.resolve("bare"));
        assertTrue(nothing(Arrivals.of(List.of(folder.resolve("bare")))).contains("bare"));
    }

    @Test
    void whatCannotBeUsedIsOneSentence() throws IOException {
        assertTrue(nothing(of("a.png")).contains("a.png"));
        assertTrue(nothing(of("a.pdf")).contains("a.pdf"));
        assertTrue(nothing(of("a.qde")).contains("a.qde"));
        assertTrue(nothing(of("a.xls")).contains("a.xls"));
        assertTrue(nothing(of("a.csv", "b.txt")).contains("2"));
        assertTrue(nothing(Arrivals.of(List.of(folder.resolve("absent.csv")))).contains("absent.csv"));
    }

    private static String nothing(Arrivals arrivals) {
        return assertInstanceOf(Arrivals.OfNothing.class, arrivals).sentence();
    }

    @Test
    void columnsSayWhatATableHolds() throws IOException {
        assertEquals(TableKind.CODINGS, kind("document,start,end,code\na,0,1,x\n"));
        assertEquals(TableKind.CODEBOOK, kind("code,parent,definition\na,,x\n"));
        assertEquals(TableKind.BEHAVIOUR, kind("customer,date,amount\nC1,2026-01-01,3\n"));
        assertEquals(TableKind.DOCUMENTS, kind("id,text,price\n1,A long sentence about the parcel that never came at all,3\n"));
    }

    private TableKind kind(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        return TableKind.of(LookAtTable.look(LookAtTable.Params.of(file), Locale.ENGLISH, Progress.NONE));
    }
}
