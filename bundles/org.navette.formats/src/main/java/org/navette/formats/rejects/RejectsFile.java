package org.navette.formats.rejects;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.tables.Rejected;

/**
 * The file of rejected rows: line, reason, raw text, as CSV in UTF-8 with a byte order mark so that Excel shows it rightly.
 * It appears under its name only on {@link #close()} and only when something was rejected, so that a cancelled import leaves
 * neither a half file nor destroys the one of an earlier import.
 */
public final class RejectsFile implements AutoCloseable {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path target;
    private final Path growing;
    private OutputStream stream;
    private CsvWriter writer;
    private long count;

    public RejectsFile(Path target) {
        this.target = target;
        this.growing = target.resolveSibling(target.getFileName() + ".part");
    }

    /** The usual place: {@code reviews.csv} → {@code reviews.csv.rejects.csv} in the same folder. */
    public static Path beside(Path input) {
        return input.resolveSibling(input.getFileName() + ".rejects.csv");
    }

    /** @throws InputProblem when the file cannot be written */
    public void add(Rejected row) {
        try {
            if (writer == null) {
                stream = Files.newOutputStream(growing);
                stream.write(BYTE_ORDER_MARK);
                writer = CsvWriter.builder().build(stream);
                writer.writeRecord("line", "reason", "raw");
            }
            writer.writeRecord(Long.toString(row.line()), row.reason(), row.raw());
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
        count++;
    }

    /** Rows rejected so far. */
    public long count() {
        return count;
    }

    /** Where the rows are (after closing); empty when none was rejected. */
    public Optional<Path> path() {
        return count == 0 ? Optional.empty() : Optional.of(target);
    }

    /** Drops everything: the import was cancelled or failed. Closing afterwards does nothing. */
    public void discard() {
        if (stream == null) {
            return;
        }
        writer = null;
        count = 0;
        try {
            stream.close(); // not the writer: it would flush what nobody wants, and fail on a full disk
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            stream = null;
            delete();
        }
    }

    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete();
            throw unwritable(e);
        } finally {
            writer = null;
            stream = null;
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(growing);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private InputProblem unwritable(IOException cause) {
        return new InputProblem(Place.in(target), Messages.text("rejects.unwritable"), cause);
    }
}
