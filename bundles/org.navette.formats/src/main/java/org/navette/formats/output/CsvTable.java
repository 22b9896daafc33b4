package org.navette.formats.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** CSV after RFC 4180 in UTF-8: numbers with a point, ISO dates, truth as true and false. */
public final class CsvTable implements TableWriter {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** What a spreadsheet takes for a formula; a plain number is none. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+-](?!\\d+([.,]\\d+)?$).*", Pattern.DOTALL);

    private final CsvWriter writer;
    private final boolean guarded;
    private long disarmed;

    /**
     * @param mark    true to begin with a byte order mark, which Excel needs to see UTF-8
     * @param guarded true to put an apostrophe before texts that a spreadsheet would run as a formula
     */
    public CsvTable(OutputStream out, boolean mark, boolean guarded) throws IOException {
        if (mark) {
            out.write(BYTE_ORDER_MARK);
        }
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.guarded = guarded;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        try {
            writer.writeRecord(cells.stream().map(this::text).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> Plain.number(number);
            case String text when guarded && FORMULA.matcher(text).matches() -> {
                disarmed++;
                yield "'" + text;
            }
            default -> cell.toString();
        };
    }

    /** Texts that got an apostrophe. */
    public long disarmed() {
        return disarmed;
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }
}
