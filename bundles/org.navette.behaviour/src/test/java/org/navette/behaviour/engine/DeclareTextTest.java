package org.navette.behaviour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;

class DeclareTextTest {
    private static final Source SALES = Sources.of("sales", "customer", "id", "date", "day", "amount", "sum");
    @TempDir
    Path folder;
    private DuckDbEngine engine;

    @BeforeEach
    void open() {
        engine = DuckDbEngine.open(folder.resolve("study.behaviour.duckdb"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void normalisesKeysDatesAndAmounts() {
        Path file = Sources.file(folder, "a.csv", "id,day,sum,other", "17850.0,2024-01-05,12.50,x",
                "\u2003B 7 ,2024-01-06T23:30:00+02:00,\"1,234.5\",y", ",2024-02-01 08:26:00,-3,z");
        Declared declared = Sources.declare(engine, SALES, file);
        assertEquals(List.of("-|2024-02-01|-3.0000", "17850|2024-01-05|12.5000", "B 7|2024-01-06|1234.5000"),
                Sources.rows(engine, SALES));
        assertEquals(new Declared(3, 1, 0, 2, LocalDate.of(2024, 1, 5), LocalDate.of(2024, 2, 1), 1244.0, List.of(),
                declared.hash(), declared.evidence(), Map.of(), Collisions.NONE), declared);
        assertEquals(64, declared.hash().length());
    }

    @Test
    void keysMeetThoseOfTheCore() {
        List<String> raw = List.of(" 1.0", "1.00 ", "1.05", "a.0", "12.0.0", ".0", "\t7.0\u2003", "\u00A07", "-5.0", "007.0");
        Sources.declare(engine, SALES, Sources.file(folder, "k.csv", "id,day,sum\n" + String.join(",2024-01-01,1\n", raw)
                + ",2024-01-01,1"));
        assertEquals(raw.stream().map(key -> CustomerKey.normalise(key) + "|2024-01-01|1.0000").sorted().toList(),
                Sources.rows(engine, SALES).stream().sorted().toList());
    }

    @Test
    void readsFrenchNumbersAndDates() {
        Path file = Sources.file(folder, "fr.csv", "id;day;sum", "a;31/01/2024;1 234,50 €", "b;01/02/2024 08:26;12,5",
                "c;05.03.24;1.234", "d;20240406;7");
        Sources.declare(engine, SALES, file);
        assertEquals(List.of("a|2024-01-31|1234.5000", "b|2024-02-01|12.5000", "c|2024-03-05|1234.0000", "d|2024-04-06|7.0000"),
                Sources.rows(engine, SALES));
    }

    @Test
    void findsTheMonthFirstOrderWhereverItShows() {
        StringBuilder text = new StringBuilder("id,day,sum\n");
        text.append("a,01/02/2024,1\n".repeat(60_000)).append("b,01/31/2024,1\n");
        Sources.declare(engine, SALES, Sources.file(folder, "us.csv", text.toString()));
        assertEquals(LocalDate.of(2024, 1, 2), engine.table(SALES).orElseThrow().first());
        assertEquals(LocalDate.of(2024, 1, 31), engine.table(SALES).orElseThrow().last());
    }

    @Test
    void rejectsWithLineReasonAndText() {
        Path file = Sources.file(folder, "r.csv", "id,day,sum", "a,2024-01-01,1", "\"b", "b\",2024-01-02,2", "c,yesterday,3",
                "", "d,2024-01-04", "e,2024-01-05,5,5", "f,2024-01-06,abc", "g,,7", "h,2024-01-08,8");
        List<RejectedRow> rejects = Sources.rejects(engine, SALES, file);
        assertEquals(List.of(5L, 7L, 8L, 9L, 10L), rejects.stream().map(RejectedRow::line).toList());
        assertEquals(List.of("c,yesterday,3", "d,2024-01-04", "e,2024-01-05,5,5", "f,2024-01-06,abc", "g,,7"),
                rejects.stream().map(RejectedRow::raw).toList());
        assertTrue(rejects.get(0).reason().contains("“yesterday” in the column day"), rejects.get(0).reason());
        assertTrue(rejects.get(3).reason().contains("“abc” in the column sum"), rejects.get(3).reason());
        assertEquals(3, Sources.rows(engine, SALES).size());
    }

    @Test
    void losesNoLineBehindAnOpenQuotationMark() {
        Path file = Sources.file(folder, "q.csv", "id,day,sum", "a,2024-01-01,1", "\"b,2024-01-02,2", "c,2024-01-03,3",
                "d,2024-01-04,4");
        assertEquals(List.of(3L, 4L, 5L), Sources.rejects(engine, SALES, file).stream().map(RejectedRow::line).toList());
    }

    @Test
    void keepsLinesRightBehindAByteOrderMark() throws IOException {
        Path file = folder.resolve("bom.csv");
        Files.writeString(file, "\uFEFF\"id\",day,sum\r\na,2024-01-01,1\r\nb,2024-01-01\r\nc,2024-01-01,x\r\n");
        assertEquals(List.of(3L, 4L), Sources.rejects(engine, SALES, file).stream().map(RejectedRow::line).toList());
    }

    @Test
    void takesLinesThatEndDifferently() throws IOException {
        Path file = folder.resolve("mixed.csv");
        Files.writeString(file, "id,day,sum\r\na,2024-01-01,1\nb,2024-01-02,2\r\nc,2024-01-03,\"3\"\n");
        assertEquals(3, Sources.declare(engine, SALES, file).rows());
    }

    @Test
    void multipliesColumnsAndRejectsWhatCannotBe() {
        Source source = Sources.of("product", "customer", "id", "amount", "n*unit price", "quantity", "n");
        Path file = Sources.file(folder, "p.csv", "id,n,unit price", "a,3,2.555", "b,,4", "c,2,x", "d,-1,10");
        List<RejectedRow> rejects = Sources.rejects(engine, source, file);
        assertEquals(List.of("a|7.6650|3.0000", "b|-|-", "d|-10.0000|-1.0000"), Sources.rows(engine, source));
        assertTrue(rejects.getFirst().reason().contains("“2 * x”"), rejects.getFirst().reason());
    }

    @Test
    void readsOtherEncodingsAndRunsOfBlanks() throws IOException {
        Source source = Sources.of("named", "customer", "id", "category", "catégorie");
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("e.csv"), "id;catégorie\na;Œuvre à 5 €\n".getBytes(charset));
            Sources.declare(engine, source, file);
            assertEquals(List.of("a|Œuvre à 5 €"), Sources.rows(engine, source), charset.name());
        }
        Path blanks = Sources.file(folder, "b.txt", " 00001 19970101  1   11.77", " 00002 19970112  1   12.00");
        Source numbered = Sources.of("blanks", "customer", "1", "date", "2", "amount", "4");
        engine.declare(numbered, blanks, ReadOptions.DETECT.withBlanks().withoutHeader(), row -> { }, Progress.NONE);
        assertEquals(List.of("00001|1997-01-01|11.7700", "00002|1997-01-12|12.0000"), Sources.rows(engine, numbered));
        try (var left = Files.list(folder.resolve("study.behaviour.duckdb.tmp"))) {
            assertEquals(0, left.filter(path -> path.toString().endsWith(".csv")).count());
        }
    }

    @Test
    void refusesToReadUtf8AsAnotherEncoding() throws IOException {
        Path file = Files.writeString(folder.resolve("u.csv"), "id;catégorie\na;Œuvre à 5 €\n");
        Source source = Sources.of("u", "customer", "id");
        assertThrows(InputProblem.class, () -> engine.declare(source, file,
                ReadOptions.DETECT.withCharset(Charset.forName("windows-1252")), row -> { }, Progress.NONE));
    }

    @Test
    void saysThatOneColumnMayBeSeveral() {
        Path file = Sources.file(folder, "b.csv", " id  day", " 1  2");
        var problem = assertThrows(InputProblem.class, () -> Sources.declare(engine, SALES, file));
        assertTrue(problem.getMessage().contains("--delimiter"), problem.getMessage());
    }

    @Test
    void readsGzipAndRefusesATruncatedOne() throws IOException {
        Path file = folder.resolve("z.csv.gz");
        StringBuilder text = new StringBuilder("id,day,sum\n");
        for (int i = 0; i < 5000; i++) {
            text.append(i).append(",2024-01-01,").append(i * 7919 % 10007).append('\n');
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(5000, Sources.declare(engine, SALES, file).rows());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThrows(InputProblem.class, () -> Sources.declare(engine, SALES, file));
        assertEquals(5000, Sources.rows(engine, SALES).size());
    }

    @Test
    void namesTheMissingColumnAndThoseThereAre() {
        Path file = Sources.file(folder, "m.csv", "id,day,price", "a,2024-01-01,1");
        InputProblem problem = assertThrows(InputProblem.class, () -> Sources.declare(engine, SALES, file));
        assertEquals("sum", problem.place().column());
        assertTrue(problem.getMessage().contains("id, day, price"), problem.getMessage());
        assertTrue(engine.table(SALES).isEmpty());
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path header = Sources.file(folder, "header.csv", "id,day,sum");
        Path binary = Files.write(folder.resolve("x.csv"), new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        Path parquet = Sources.file(folder, "x.parquet", "id,day,sum", "a,2024-01-01,1");
        for (Path file : List.of(empty, header, binary, parquet, folder, folder.resolve("absent.csv"))) {
            assertThrows(InputProblem.class, () -> Sources.declare(engine, SALES, file), file.toString());
        }
    }

    @Test
    void replacesASourceOfTheSameName() {
        Sources.declare(engine, SALES, Sources.file(folder, "1.csv", "id,day,sum", "a,2024-01-01,1"));
        Sources.declare(engine, SALES, Sources.file(folder, "2.csv", "id,day,sum", "b,2024-01-01,1"));
        assertEquals(List.of("b|2024-01-01|1.0000"), Sources.rows(engine, SALES));
        engine.forget("sales");
        assertTrue(engine.table(SALES).isEmpty());
    }

    @Test
    void leavesAReferencedFileWhereItIs() throws IOException {
        Source source = Sources.of("sales", true, "customer", "id", "date", "day", "amount", "sum");
        Path file = Sources.file(folder, "ref.csv", "id,day,sum", "a,2024-01-01,1", "b,never,2");
        assertEquals(1, Sources.rejects(engine, source, file).size());
        Sources.file(folder, "ref.csv", "id,day,sum", "a,2024-01-01,1", "b,never,2", "c,2024-01-03,3");
        assertEquals(2, Sources.rows(engine, source).size());
        assertEquals(java.util.Set.of(SourceColumn.CUSTOMER, SourceColumn.DATE, SourceColumn.AMOUNT),
                engine.table(source).orElseThrow().roles());
        Files.delete(file);
        assertThrows(InputProblem.class, () -> engine.table(source));
        Sources.declare(engine, source, Sources.file(folder, "again.csv", "id,day,sum", "a,2024-01-01,1"));
    }
}
