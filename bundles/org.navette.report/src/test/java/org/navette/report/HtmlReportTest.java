package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.core.progress.Progress;
import org.navette.report.content.Wording;
import org.navette.report.html.HtmlReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    @Test
    void everyShareLetterAndBaseIsInTheTable() throws Exception {
        for (String language : List.of("en", "fr")) {
            Wording wording = Wording.of(language);
            CrosstabResult result = Tables.codes("sample", null);
            List<List<String>> rows = rows(cross(parse(html(language, "sample"))));
            for (int c = 0; c < result.columns().size(); c++) {
                assertEquals(wording.count(result.columns().get(c).base()), rows.get(3).get(c + 1));
                assertEquals(wording.number(result.columns().get(c).weightedBase(), 1), rows.get(4).get(c + 1));
                assertEquals(wording.number(result.columns().get(c).effectiveBase(), 1), rows.get(5).get(c + 1));
                for (int r = 0; r < result.rows().size(); r++) {
                    String expected = wording.percent(result.cell(r, c).share()) + result.cell(r, c).letters();
                    assertEquals(expected, rows.get(6 + r).get(c + 1));
                }
            }
            assertEquals("–", rows.get(10).get(5));
            assertTrue(rows.get(1).get(5).endsWith("*"));
        }
    }

    @Test
    void percentagesFollowTheLanguage() {
        assertEquals("34.2%", Wording.of("en").percent(.342));
        assertEquals("34,2\u202f%", Wording.of("fr-CA").percent(.342));
        assertEquals("–", Wording.of("fr").percent(null));
        assertEquals("–", Wording.of("en").percent(Double.NaN));
        assertEquals("−1.5", Wording.of("en").number(-1.5, 1));
        assertEquals("0.0", Wording.of("en").number(-0.0, 1));
    }

    @Test
    void nothingTheUserWroteBecomesMarkup() throws Exception {
        String html = html("en", "none");
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<b>"));
        assertFalse(html.contains("NaN"));
        Document page = parse(html);
        assertEquals("La Ruche " + Tables.HOSTILE, elements(page, "h1").getFirst().getTextContent());
        assertEquals(Tables.quote().passage(), elements(page, "mark").getFirst().getTextContent());
        assertTrue(elements(page, "figcaption").stream().anyMatch(f -> f.getTextContent().contains("customer C<0042>")));
    }

    @Test
    void everyLinkHasItsTargetAndStrongCellsOpenTheirQuotes() throws Exception {
        Document page = parse(html("en", "none"));
        Set<String> ids = new HashSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || id.equals("chart-title") || ids.add(id), "twice: " + id);
        }
        List<Element> links = elements(page, "a");
        assertTrue(links.stream().allMatch(a -> ids.contains(a.getAttribute("href").substring(1))));
        Element cell = (Element) elements(page, "a").stream().filter(a -> a.getTextContent().equals("63.4%")).findFirst()
                .orElseThrow().getParentNode().getParentNode();
        assertEquals("c-t1-1-2", cell.getAttribute("id"));
        assertTrue(cell.getAttribute("class").contains("a3"));
    }

    @Test
    void needsNothingFromElsewhereAndNamesItsLanguage() throws Exception {
        String html = html("fr", "none");
        assertFalse(html.contains("src="));
        assertFalse(html.contains("url("));
        assertFalse(html.contains("@import"));
        Document page = parse(html);
        assertEquals("fr", page.getDocumentElement().getAttribute("lang"));
        assertTrue(html.contains("Base (non pondérée)"));
        assertTrue(elements(page, "th").stream().filter(th -> !th.getTextContent().isEmpty()
                && !((Element) th.getParentNode()).getAttribute("class").equals("letters"))
                .noneMatch(th -> th.getAttribute("scope").isEmpty()));
    }

    @Test
    void theChartHasABarForEachShare() throws Exception {
        Element svg = elements(parse(html("en", "none")), "svg").getFirst();
        List<Element> bars = new ArrayList<>();
        NodeList rects = svg.getElementsByTagName("rect");
        for (int i = 0; i < rects.getLength(); i++) {
            bars.add((Element) rects.item(i));
        }
        assertEquals(5, bars.size());
        double scale = Double.parseDouble(bars.get(0).getAttribute("width")) / .412;
        assertEquals(.0874, Double.parseDouble(bars.get(4).getAttribute("width")) / scale, 2e-4);
        assertEquals(5, svg.getElementsByTagName("path").getLength());
    }

    private static String html(String language, String weight) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(Tables.report(language, weight), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static Element cross(Document page) {
        Element table = elements(page, "table").stream().filter(t -> t.getAttribute("class").equals("cross")).findFirst().orElse(null);
        assertNotNull(table);
        return table;
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList children = found.item(i).getChildNodes();
            for (int k = 0; k < children.getLength(); k++) {
                if (children.item(k) instanceof Element cell) {
                    cells.add(cell.getTextContent());
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = page.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
