import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word file that word processors open; stored, not deflated, so that its bytes never depend on the JDK. */
final class Docx {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";

    private Docx() {
    }

    /** @param paragraphs each "Speaker : words"; the speaker is set in bold */
    static byte[] of(List<String> paragraphs) {
        StringBuilder body = new StringBuilder(XML).append("<w:document xmlns:w=\"").append(SCHEMAS)
                .append("wordprocessingml/2006/main\"><w:body>");
        for (String paragraph : paragraphs) {
            int colon = paragraph.indexOf(':') + 1;
            body.append("<w:p>").append(run(paragraph.substring(0, colon), "<w:rPr><w:b/></w:rPr>"))
                    .append(run(paragraph.substring(colon), "")).append("</w:p>");
        }
        body.append("<w:sectPr/></w:body></w:document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", XML + "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", XML + "<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"" + SCHEMAS + "officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String run(String text, String properties) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(LocalDateTime.of(2026, 6, 30, 12, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
