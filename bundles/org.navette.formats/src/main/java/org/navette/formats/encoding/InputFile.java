package org.navette.formats.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;

/** The first questions about any file a user names: is it there, may we read it, what does it begin with. */
public final class InputFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private InputFile() {
    }

    /** @throws InputProblem when it is missing, a folder, not readable or empty */
    public static void require(Path file) {
        if (!Files.exists(file)) {
            throw new InputProblem(Place.in(file), Messages.text("file.missing"));
        }
        if (Files.isDirectory(file)) {
            throw new InputProblem(Place.in(file), Messages.text("file.folder"));
        }
        if (!Files.isReadable(file)) {
            throw new InputProblem(Place.in(file), Messages.text("file.unreadable"));
        }
        try {
            if (Files.size(file) == 0) {
                throw empty(file);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    public static InputProblem empty(Path file) {
        return new InputProblem(Place.in(file), Messages.text("file.empty"));
    }

    /** What to throw for a failed read: a user can cure missing rights, nobody can cure the rest. */
    public static RuntimeException unreadable(Path file, IOException cause) {
        return cause instanceof AccessDeniedException
                ? new InputProblem(Place.in(file), Messages.text("file.unreadable"), cause)
                : new UncheckedIOException(cause);
    }

    /** Whether it begins as every .xlsx and .docx does. */
    public static boolean isZip(Path file) {
        return beginsWith(file, ZIP);
    }

    /** Whether it begins as every SQLite file does. */
    public static boolean isSqlite(Path file) {
        return beginsWith(file, SQLITE);
    }

    /** Whether it begins as .xls, .doc and password-protected Office files do. */
    public static boolean isOldOffice(Path file) {
        return beginsWith(file, OLE);
    }

    /** The part of the name behind the last full stop, in lower case; empty when there is none. */
    public static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean beginsWith(Path file, byte[] signature) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(signature.length), signature);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
