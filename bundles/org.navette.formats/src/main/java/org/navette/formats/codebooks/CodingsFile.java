package org.navette.formats.codebooks;

import static org.navette.formats.codebooks.NamedColumns.cell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.formats.Messages;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

/** Reads codings as a stream from a table with the columns document, start, end, code, weight, sentiment, coder, memo. */
public final class CodingsFile {
    /** A reason to reject the row in hand; a message, not a fault of the program. */
    private static final class BadRow extends Exception {
        private static final long serialVersionUID = 1L;

        BadRow(String key, Object... arguments) {
            super(Messages.text(key, arguments), null, false, false);
        }
    }

    private final int document;
    private final int start;
    private final int end;
    private final int code;
    private final int weight;
    private final int sentiment;
    private final int coder;
    private final int memo;

    private CodingsFile(NamedColumns named) {
        document = named.required("document", "doc");
        start = named.optional("start", "debut");
        end = named.optional("end", "fin");
        weight = named.optional("weight", "poids");
        sentiment = named.optional("sentiment", "polarity", "polarite");
        code = sentiment < 0 ? named.required("code") : named.optional("code");
        coder = named.optional("coder", "codeur");
        memo = named.optional("memo", "note");
    }

    /**
     * Hands over every row of the file in its order.
     *
     * @param good takes the sound rows
     * @param bad  takes the others
     * @throws InputProblem when the file is no table or lacks a column
     */
    public static void read(Path file, TableOptions options, Progress progress, Consumer<CodingRow> good,
            Consumer<Rejected> bad) {
        try (TableFile table = TableFile.open(file, options, progress)) {
            CodingsFile columns = new CodingsFile(new NamedColumns(table));
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                progress.check();
                switch (line.get()) {
                    case Rejected rejected -> bad.accept(rejected);
                    case Row row -> {
                        CodingRow coding;
                        try {
                            coding = columns.parse(row);
                        } catch (BadRow reason) {
                            bad.accept(row.reject(reason.getMessage()));
                            continue;
                        }
                        good.accept(coding);
                    }
                }
            }
        }
    }

    private CodingRow parse(Row row) throws BadRow {
        String key = cell(row, document);
        if (key.isEmpty()) {
            throw new BadRow("coding.no.document");
        }
        Segment segment = segment(cell(row, start), cell(row, end));
        String label = cell(row, code);
        SentimentWord felt = sentiment(cell(row, sentiment));
        if (label.isEmpty() && felt == null) {
            throw new BadRow("coding.no.code");
        }
        return new CodingRow(row.line(), key, segment, orNull(label), weight(cell(row, weight)), felt,
                orNull(cell(row, coder)), orNull(cell(row, memo)));
    }

    private static Segment segment(String from, String to) throws BadRow {
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        if (!from.matches("\\d{1,9}") || !to.matches("\\d{1,9}")) {
            throw new BadRow("coding.span", from, to);
        }
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        if (last <= first) {
            throw new BadRow("coding.span.empty", from, to);
        }
        return new Segment(first, last);
    }

    private static Double weight(String text) throws BadRow {
        if (text.isEmpty()) {
            return null;
        }
        OptionalDouble value = SentimentWord.number(text);
        if (value.isEmpty() || value.getAsDouble() < 0 || value.getAsDouble() > 100) {
            throw new BadRow("coding.weight", text);
        }
        return value.getAsDouble();
    }

    private static SentimentWord sentiment(String text) throws BadRow {
        if (text.isEmpty()) {
            return null;
        }
        return SentimentWord.parse(text).orElseThrow(() -> new BadRow("coding.sentiment", text));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
