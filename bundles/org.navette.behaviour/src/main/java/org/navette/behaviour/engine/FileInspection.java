package org.navette.behaviour.engine;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * One pass over a whole file before the engine reads it: its hash, its encoding, and whether it is complete, since the
 * engine takes a truncated gzip for the whole one.
 */
record FileInspection(String hash, Charset charset, Form form) {
    /** What the engine reads it as. */
    enum Form {
        TEXT, PARQUET, DUCKDB
    }

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    static FileInspection of(Path file, Charset wanted, Session session) {
        if (!Files.exists(file)) {
            throw new InputProblem(Place.in(file), Messages.text("input.absent"));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new InputProblem(Place.in(file), Messages.text("input.unreadable"));
        }
        boolean parquet = named(file, ".parquet");
        try (DigestInputStream raw = new DigestInputStream(Files.newInputStream(file), sha256())) {
            if (Files.size(file) == 0) {
                throw new InputProblem(Place.in(file), Messages.text("input.empty"));
            }
            session.begin(Messages.text("step.inspect", file.getFileName()), Files.size(file));
            Bytes bytes = new Bytes();
            InputStream content = named(file, ".gz") ? new GZIPInputStream(raw, CHUNK) : raw;
            byte[] chunk = new byte[CHUNK];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                bytes.take(chunk, n);
                session.worked(content == raw ? n : 0);
            }
            while (raw.read(chunk) >= 0) {
                session.worked(0);
            }
            if (parquet != bytes.startsWith("PAR1")) {
                throw new InputProblem(Place.in(file), Messages.text(parquet ? "input.notParquet" : "input.notText"));
            }
            boolean database = ForeignDatabase.is(file);
            if (database != bytes.isDuckDb()) {
                throw new InputProblem(Place.in(file), Messages.text("input.notDuckDb"));
            }
            String hash = HexFormat.of().formatHex(raw.getMessageDigest().digest());
            if (parquet || database) {
                return new FileInspection(hash, null, parquet ? Form.PARQUET : Form.DUCKDB);
            }
            return new FileInspection(hash, wanted != null ? bytes.plausible(wanted, file) : bytes.charset(file), Form.TEXT);
        } catch (EOFException | ZipException e) {
            throw new InputProblem(Place.in(file), Messages.text("input.truncated"), e);
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("input.unreadable"), e);
        }
    }

    /** The hash alone, for a file that another reader reads. */
    static String hash(Path file, Session session) {
        try (DigestInputStream raw = new DigestInputStream(Files.newInputStream(file), sha256())) {
            session.begin(Messages.text("step.inspect", file.getFileName()), Files.size(file));
            byte[] chunk = new byte[CHUNK];
            for (int n = raw.read(chunk); n >= 0; n = raw.read(chunk)) {
                session.worked(n);
            }
            return HexFormat.of().formatHex(raw.getMessageDigest().digest());
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("input.unreadable"), e);
        }
    }

    static boolean named(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(ending);
    }

    static InputStream content(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        return named(file, ".gz") ? new GZIPInputStream(raw, CHUNK) : raw;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts what tells the encodings apart. */
    private static final class Bytes {
        private final byte[] head = new byte[12];
        private long size;
        private long zeros;
        private long evenZeros;
        private long wellFormed;
        private long malformed;
        private int expected;

        void take(byte[] chunk, int length) {
            for (int i = 0; i < length; i++) {
                byte b = chunk[i];
                if (size < head.length) {
                    head[(int) size] = b;
                }
                if (b == 0) {
                    zeros++;
                    evenZeros += size % 2 == 0 ? 1 : 0;
                }
                if (b < 0 || expected > 0) {
                    follow(b & 0xFF);
                }
                size++;
            }
        }

        private void follow(int b) {
            if (expected > 0) {
                if ((b & 0xC0) == 0x80) {
                    wellFormed += --expected == 0 ? 1 : 0;
                    return;
                }
                malformed++;
                expected = 0;
            }
            if (b >= 0xC2 && b <= 0xF4) {
                expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            } else if (b >= 0x80) {
                malformed++;
            }
        }

        boolean startsWith(String mark) {
            return new String(head, 0, (int) Math.min(size, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
        }

        boolean isDuckDb() {
            return new String(head, StandardCharsets.ISO_8859_1).startsWith("DUCK", 8);
        }

        /** UTF-8 read as an 8-bit encoding makes no error, only rubbish: so it is refused. */
        Charset plausible(Charset wanted, Path file) {
            if (wellFormed > 0 && malformed == 0 && wanted.newEncoder().maxBytesPerChar() == 1) {
                throw new InputProblem(Place.in(file), Messages.text("input.encoding", wanted.name()));
            }
            return wanted;
        }

        Charset charset(Path file) {
            if (startsWith("\u00FF\u00FE") || startsWith("\u00FE\u00FF")) {
                return StandardCharsets.UTF_16;
            }
            if (zeros > size / 4) {
                return evenZeros > zeros / 2 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
            if (zeros > 0 || startsWith("PK\u0003\u0004")) {
                throw new InputProblem(Place.in(file), Messages.text("input.notText"));
            }
            return malformed > wellFormed ? WINDOWS : StandardCharsets.UTF_8;
        }
    }
}
