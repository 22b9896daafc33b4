package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.TableOptions;

class LookAtTableTest {
    @TempDir
    Path folder;

    private LookAtTable.Result look(String text, String charset) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        return LookAtTable.look(LookAtTable.Params.of(file), Locale.FRENCH, Progress.NONE);
    }

    @Test
    void findsHowAFileIsWritten() throws IOException {
        var look = look("ref;client;jour;avis;note;achat\na1;C1;13/02/2026;\"Très bien, vraiment une belle maison à recommander\";4,5;12\n"
                + "a2;C2;14/02/2026;\"Bof; une déception, et la livraison n’est jamais arrivée\";3,25;1 200\n", "windows-1252");
        assertEquals("windows-1252", look.encoding());
        assertEquals(";", look.delimiter());
        assertTrue(look.header() && look.quoted());
        assertEquals(List.of(DocumentRole.ID, DocumentRole.CUSTOMER, DocumentRole.DATE, DocumentRole.TEXT, DocumentRole.VARIABLE, DocumentRole.VARIABLE),
                look.columns().stream().map(ColumnLook::role).toList());
        assertTrue(look.columns().get(0).unique() && look.columns().get(1).customer() && look.columns().get(3).freeText());
        assertEquals(Manner.Writing.DAY_FIRST, look.columns().get(2).writing());
        assertEquals(Manner.Writing.DECIMAL_COMMA, look.columns().get(4).writing());
        assertEquals(VariableType.NUMERIC, look.columns().get(5).type());
        assertEquals(2, look.rows().size());
    }

    @Test
    void seesThatAFirstRowHoldsValues() throws IOException {
        assertFalse(look("1;2026-01-01;hello there\n2;2026-01-02;again\n", "UTF-8").header());
        assertTrue(look("a;2024;2025\nx;1;2\n", "UTF-8").header(), "years are names of columns");
        assertTrue(look("text\nhello\n", "UTF-8").header());
    }

    @Test
    void showsRejectedRowsWhereTheyStand() throws IOException {
        var look = look("a;b\n1;2\n1;2;3\n", "UTF-8");
        assertNotNull(look.rows().get(1).problem());
        assertEquals(3, look.rows().get(1).line());
    }

    @Test
    void readsAsManyColumnsAsThereAre() throws IOException {
        String head = IntStream.range(0, 300).mapToObj(i -> "column" + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 300).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertEquals(300, look(head + "\n" + row + "\n", "UTF-8").columns().size());
        assertEquals(1, look("text\none sentence, with a comma\n", "UTF-8").columns().size());
    }

    @Test
    void damageIsOneSentence() throws IOException {
        assertThrows(InputProblem.class, () -> look("", "UTF-8"));
        assertThrows(InputProblem.class, () -> look("a;a\n1;2\n", "UTF-8"));
        Path file = Files.write(folder.resolve("w.csv"), "a;b\né;è\nà;ê\né;è\n".getBytes(Charset.forName("windows-1252")));
        assertThrows(InputProblem.class, () -> LookAtTable.look(new LookAtTable.Params(file, TableOptions.DETECT.withEncoding(
                java.nio.charset.StandardCharsets.UTF_8), null), Locale.FRENCH, Progress.NONE));
        Path zip = Files.write(folder.resolve("z.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
        assertThrows(InputProblem.class, () -> LookAtTable.look(LookAtTable.Params.of(zip), Locale.FRENCH, Progress.NONE));
    }
}
