package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;

import javax.imageio.ImageIO;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.text.pipeline.TaggedToken;
import org.navette.text.pipeline.TextPipeline;
import org.sqlite.SQLiteDataSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import picocli.CommandLine;

/** Each library of the target does real work inside Equinox: class loading there differs from a plain class path. */
class LibrariesTest {
    @TempDir
    Path folder;

    @Test
    void sqliteOpensADatabase() throws Exception {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("a.db"));
        try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("create table t(word text)");
            statement.executeUpdate("insert into t values ('été'), ('hiver')");
            try (var rows = statement.executeQuery("select json_group_array(word) from t")) {
                rows.next();
                assertEquals("[\"été\",\"hiver\"]", rows.getString(1));
            }
        }
    }

    @Test
    void duckDbAppendsWritesParquetAndSums() throws Exception {
        Path parquet = folder.resolve("t.parquet");
        try (var connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                var statement = connection.createStatement()) {
            statement.execute("create table t(i integer)");
            try (var appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
                for (int i = 0; i < 10; i++) {
                    appender.beginRow();
                    appender.append(i);
                    appender.endRow();
                }
            }
            statement.execute("copy t to '" + parquet + "' (format parquet)");
            try (var rows = statement.executeQuery("select sum(i) from read_parquet('" + parquet + "')")) {
                rows.next();
                assertEquals(45, rows.getInt(1));
            }
        }
    }

    @Test
    void luceneIndexesAndFinds() throws Exception {
        try (var directory = FSDirectory.open(folder.resolve("index")); var analyzer = new FrenchAnalyzer()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                var document = new Document();
                document.add(new TextField("text", "les livraisons tardives", Field.Store.YES));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertEquals(1, new IndexSearcher(reader).count(new QueryParser("text", analyzer).parse("livraison")));
            }
        }
    }

    @Test
    void openNlpTagsAFrenchSentence() {
        assertEquals(List.of("DET", "NOUN", "VERB", "ADP", "DET", "NOUN"), TextPipeline.of("fr").orElseThrow()
                .tagged("Le livreur arrive avec un colis").stream().map(TaggedToken::tag).toList());
        assertEquals(List.of("customer", "call", "twice"), TextPipeline.of("en").orElseThrow()
                .tagged("customers called twice").stream().map(TaggedToken::lemma).toList());
    }

    @Test
    void poiWritesAndFastexcelReadsAWorkbook() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            workbook.createSheet("avis").createRow(0).createCell(0).setCellValue("très bien 👍🏽");
            workbook.write(out);
        }
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertEquals("très bien 👍🏽", workbook.getFirstSheet().read().get(0).getCellText(0));
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals("très bien 👍🏽", workbook.getSheet("avis").getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void poiWritesAndReadsADocument() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Bonjour");
            document.createTable(2, 2);
            document.write(bytes);
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("Bonjour", document.getParagraphs().get(0).getText());
        }
    }

    @Test
    void jFreeChartRendersAPng() throws Exception {
        var data = new DefaultCategoryDataset();
        data.addValue(3, "part", "Prix");
        var bytes = new ByteArrayOutputStream();
        ChartUtils.writeChartAsPNG(bytes, ChartFactory.createBarChart("t", "x", "y", data), 320, 200);
        assertEquals(320, ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())).getWidth());
    }

    @Test
    void picocliParses() {
        var spec = CommandLine.Model.CommandSpec.create()
                .addOption(CommandLine.Model.OptionSpec.builder("--lang").type(String.class).build());
        assertEquals("fr", new CommandLine(spec).parseArgs("--lang", "fr").matchedOptionValue("--lang", "en"));
    }

    @Test
    void fastCsvReadsAQuotedNewline() throws Exception {
        try (var reader = CsvReader.builder().ofCsvRecord("a,\"b\nc\"\n")) {
            assertEquals("b\nc", reader.iterator().next().getField(1));
        }
    }

    @Test
    void jacksonWritesARecord() throws Exception {
        record Point(int x, String label) {
        }
        assertEquals("{\"x\":1,\"label\":\"é\"}", new ObjectMapper().writeValueAsString(new Point(1, "é")));
    }

    @Test
    void commonsStatisticsKnowsTheChiSquareTail() {
        assertEquals(0.05, ChiSquaredDistribution.of(1).survivalProbability(3.841458820694124), 1e-12);
    }

    @Test
    void svgIconsAreDrawn() throws Exception {
        try (InputStream svg = new ByteArrayInputStream(("<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'>"
                + "<rect width='16' height='16' fill='#ff0000'/></svg>").getBytes())) {
            var data = new org.eclipse.swt.graphics.ImageData(svg);
            assertArrayEquals(new int[] { 16, 16 }, new int[] { data.width, data.height });
            var red = data.palette.getRGB(data.getPixel(8, 8));
            assertTrue(red.red > 200 && red.green < 50, red.toString());
        }
    }
}
