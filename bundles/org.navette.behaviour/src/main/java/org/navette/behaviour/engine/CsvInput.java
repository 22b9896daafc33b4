package org.navette.behaviour.engine;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text table. Columns are read by position and as text, so that neither odd names nor odd values stop the engine.
 *
 * @param file the file the engine reads: the user's own, or a plain copy of it
 * @param copy true when it is a copy, which goes away afterwards
 */
record CsvInput(Path file, boolean copy, CsvHeader shape, boolean header, List<Field> fields) implements Input {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final char TAB = '\t';

    /** @param plainly true to read from a copy whose lines all end alike, which the engine insists on */
    static CsvInput of(Path file, Charset charset, ReadOptions options, boolean plainly, Collection<String> wanted,
            Path temporary, Session session) throws IOException {
        boolean copy = plainly || options.blanks() || !charset.equals(StandardCharsets.UTF_8);
        Path read = copy ? plainCopy(file, charset, options.blanks(), temporary, session) : file;
        CsvHeader shape = CsvHeader.of(read, StandardCharsets.UTF_8, options.blanks() ? Character.valueOf(TAB)
                : options.delimiter(), wanted);
        List<Field> fields = new ArrayList<>();
        for (String name : shape.names()) {
            fields.add(new Field(options.header() ? name : Integer.toString(fields.size() + 1), "c" + fields.size(),
                    "VARCHAR"));
        }
        return new CsvInput(read, copy, shape, options.header(), List.copyOf(fields));
    }

    @Override
    public String plain() {
        return "(SELECT * FROM " + reader("ignore_errors = true") + ")";
    }

    @Override
    public String noting() {
        return "(SELECT * FROM " + reader("store_rejects = true") + ")";
    }

    @Override
    public String numbered() {
        return "(SELECT *, row_number() OVER () AS n FROM " + reader("ignore_errors = true") + ")";
    }

    @Override
    public boolean lasting() {
        return !copy;
    }

    @Override
    public boolean decimalComma() {
        return shape.delimiter() == ';';
    }

    @Override
    public void rejected(Session session, Consumer<RejectedRow> consumer) throws SQLException, IOException {
        SortedMap<Long, String> unreadable = new TreeMap<>();
        session.each("SELECT line_byte_position, min(CAST(error_type AS VARCHAR)) FROM reject_errors GROUP BY ALL",
                row -> unreadable.put(row.getLong(1) - 1, row.getString(2)));
        try (CsvRecords records = new CsvRecords(file, shape.delimiter(), header, unreadable, consumer)) {
            session.each("SELECT n, reason, problem FROM " + Declaration.REJECTED + " ORDER BY n", row -> {
                        try {
                            long line = records.advance(row.getLong(1));
                            consumer.accept(Reasons.rejected(line, row.getString(2), row.getString(3), records.raw()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            records.finish();
        }
    }

    @Override
    public void close() {
        if (copy) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String reader(String errors) {
        Dialect dialect = new DuckDbDialect();
        return "read_csv(" + dialect.text(file.toAbsolutePath().toString()) + ", auto_detect = false, header = " + header
                + ", skip = " + shape.blankLines() + ", delim = " + dialect.text(String.valueOf(shape.delimiter()))
                + ", quote = '\"', escape = '\"', " + errors + ", columns = " + fields.stream()
                        .map(field -> dialect.text(field.column()) + ": 'VARCHAR'").collect(Collectors.joining(", ", "{", "}"))
                + ")";
    }

    private static Path plainCopy(Path file, Charset charset, boolean blanks, Path temporary, Session session)
            throws IOException {
        Files.createDirectories(temporary);
        Path copy = Files.createTempFile(temporary, "plain", ".csv");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(FileInspection.content(file), charset));
                BufferedWriter out = Files.newBufferedWriter(copy)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(blanks ? BLANKS.matcher(line.strip()).replaceAll("\t") : line);
                out.write('\n');
                session.worked(0);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return copy;
    }
}
