package org.navette.formats.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.Messages;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.encoding.MarkingReader;
import org.navette.formats.encoding.TextEncoding;
import org.navette.formats.tables.RecordReader.Entry;
import org.navette.formats.tables.RecordReader.Fault;

/** CSV, TSV and their kin. */
final class DelimitedTable implements TableFile {
    private static final int SAMPLE = 1 << 18;
    /** Excel's own first line that names the delimiter. */
    private static final String SEPARATOR_LINE = "sep=";

    private final Path file;
    private final long size;
    private final MarkingReader reader;
    private final TextEncoding encoding;
    private final char delimiter;
    private final boolean quotes;
    private final RecordReader records;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private List<String> header;
    private boolean quoted;
    /** After a fault in the quotes the next lines may be the rest of a torn record. */
    private boolean torn;

    private DelimitedTable(Path file, MarkingReader reader, TextEncoding encoding, char delimiter, boolean quotes)
            throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.reader = reader;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.quotes = quotes;
        this.records = new RecordReader(new PhysicalLines(reader), delimiter, quotes);
    }

    static DelimitedTable open(Path file, TableOptions options, Progress progress) {
        TextEncoding encoding = TextEncoding.of(file, options.encoding(), progress);
        try {
            String sample = sample(file, encoding);
            boolean named = sample.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                    && sample.length() > 5 && "\r\n".indexOf(sample.charAt(5)) >= 0;
            char delimiter = options.delimiter() != null ? options.delimiter()
                    : named ? sample.charAt(4)
                    : DelimiterGuess.of(sample, sample.length() < SAMPLE, options.header());
            DelimitedTable table = new DelimitedTable(file, new MarkingReader(file, encoding), encoding, delimiter,
                    options.quotes());
            try {
                table.quoted = options.quotes() && delimiter != CsvText.ONE_COLUMN
                        && (sample.startsWith("\"") || sample.contains(delimiter + "\"") || sample.contains("\n\""));
                table.readHeader(options.header(), named);
                return table;
            } catch (IOException | RuntimeException e) {
                table.close();
                throw e;
            }
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader in = new MarkingReader(file, encoding)) {
            for (int n = 0; n >= 0 && length < SAMPLE; n = in.read(sample, length, SAMPLE - length)) {
                length += n;
            }
        }
        return new String(sample, 0, length);
    }

    private void readHeader(boolean present, boolean separatorLine) throws IOException {
        Entry entry = records.next();
        if (separatorLine) {
            entry = records.next();
        }
        while (entry != null && entry.text().isBlank()) {
            entry = records.next();
        }
        if (entry == null) {
            throw InputFile.empty(file);
        }
        if (present) {
            String fault = fault(entry);
            if (fault != null) {
                throw new InputProblem(Place.line(file, entry.line()), Messages.text("header.faulty", fault));
            }
            header = Header.of(file, entry.line(), CsvText.split(entry.text(), delimiter, quotes));
            return;
        }
        while (entry != null && fault(entry) != null) {
            ahead.add(rejected(entry, fault(entry)));
            entry = records.next();
        }
        List<String> cells = entry == null ? List.of("") : CsvText.split(entry.text(), delimiter, quotes);
        header = TableFile.numbered(cells.size());
        if (entry != null) {
            ahead.add(new Row(entry.line(), cells));
        }
    }

    @Override
    public Optional<Line> next() {
        try {
            while (ahead.isEmpty()) {
                Entry entry = records.next();
                if (entry == null) {
                    return Optional.empty();
                }
                read(entry);
            }
            return Optional.of(ahead.poll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Entry entry) {
        String fault = fault(entry);
        if (fault == null && torn && quotes && entry.bareQuote()) {
            fault = Messages.text("row.torn");
        }
        if (fault != null) {
            torn |= entry.fault() != Fault.NONE;
            ahead.add(rejected(entry, fault));
            return;
        }
        List<String> cells = CsvText.split(entry.text(), delimiter, quotes);
        if (CsvText.isBlank(cells)) {
            return;
        }
        if (cells.size() == header.size()) {
            torn = false;
            ahead.add(new Row(entry.line(), cells));
        } else {
            ahead.add(rejected(entry, width(cells.size())));
        }
    }

    private String width(int cells) {
        return Messages.text(cells < header.size() ? "row.short" : "row.long", Integer.toString(cells),
                Integer.toString(header.size()));
    }

    /** Why the record cannot be cut into cells, or null. */
    private String fault(Entry entry) {
        String text = entry.text();
        if (entry.fault() == Fault.UNCLOSED) {
            return Messages.text("row.unclosed");
        }
        if (entry.fault() == Fault.STRAY) {
            return Messages.text("row.stray");
        }
        if (text.indexOf(MarkingReader.MARK) >= 0) {
            return encoding.charset().equals(StandardCharsets.UTF_8) ? Messages.text("row.bytes.utf8")
                    : Messages.text("row.bytes", encoding.charset().name());
        }
        return text.indexOf('\0') >= 0 ? Messages.text("row.nul") : null;
    }

    private static Rejected rejected(Entry entry, String reason) {
        return new Rejected(entry.line(), MarkingReader.show(entry.text()), reason);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long bytesRead() {
        return reader.bytesRead();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<Detected> detected() {
        return Optional.of(new Detected(encoding.charset(), delimiter == CsvText.ONE_COLUMN ? null : delimiter,
                encoding.markLength() > 0, encoding.lineEnd(), quoted));
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
