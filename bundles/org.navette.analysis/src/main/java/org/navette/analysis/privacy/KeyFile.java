package org.navette.analysis.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * The way back from pseudonyms, in a file of its own that only a pass phrase opens: PBKDF2 with HMAC-SHA-256 makes a key of
 * it, AES-256-GCM encrypts and authenticates. The header (mark, version, rounds, salt, nonce) is authenticated with the
 * content; salt and nonce are new with every writing.
 */
public record KeyFile(Path path) {
    /** Below this nobody's phrase withstands guessing. */
    public static final int SHORTEST = 8;
    static final int ROUNDS = 600_000;
    private static final byte[] MARK = "NAVKEY".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int HEADER = 6 + 1 + 4 + SALT + NONCE;
    private static final int TAG_BITS = 128;

    public boolean exists() {
        return Files.exists(path);
    }

    /** @throws InputProblem when there is no such file, it is not ours, it was tampered with, or the phrase is wrong */
    public List<Pair> read(char[] phrase) {
        byte[] all;
        try {
            all = Files.readAllBytes(path);
        } catch (IOException e) {
            throw problem(Files.exists(path) ? "key.unreadable" : "key.missing", e);
        }
        if (all.length < HEADER + TAG_BITS / 8 || !Arrays.equals(all, 0, MARK.length, MARK, 0, MARK.length)) {
            throw problem("key.foreign", null);
        }
        ByteBuffer header = ByteBuffer.wrap(all, MARK.length, HEADER - MARK.length);
        byte version = header.get();
        int rounds = header.getInt();
        if (version != VERSION || rounds < ROUNDS || rounds > MOST_ROUNDS) {
            throw problem("key.newer", null);
        }
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        header.get(salt).get(nonce);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, phrase, rounds, salt, nonce);
            cipher.updateAAD(all, 0, HEADER);
            return pairs(cipher.doFinal(all, HEADER, all.length - HEADER));
        } catch (AEADBadTagException e) {
            throw problem("key.phrase", e);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the file in place at once, readable by its owner only where the disk knows owners. */
    public void write(char[] phrase, List<Pair> pairs) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] header = ByteBuffer.allocate(HEADER).put(MARK).put(VERSION).putInt(ROUNDS).put(salt).put(nonce).array();
        Path part = path.toAbsolutePath().resolveSibling(path.getFileName() + ".part");
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, phrase, ROUNDS, salt, nonce);
            cipher.updateAAD(header);
            byte[] sealed = cipher.doFinal(bytes(pairs));
            Files.deleteIfExists(part);
            Files.createFile(part);
            if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(part, ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array());
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw problem("key.unwritable", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, char[] phrase, int rounds, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(phrase, salt, rounds, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        Arrays.fill(key, (byte) 0);
        return cipher;
    }

    private static byte[] bytes(List<Pair> pairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(pairs.size());
            for (Pair pair : pairs) {
                for (String text : List.of(pair.kind(), pair.original(), pair.pseudonym())) {
                    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(utf.length);
                    out.write(utf);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Pair> pairs(byte[] bytes) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                pairs.add(new Pair(text(in), text(in), text(in)));
            }
        }
        return pairs;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private InputProblem problem(String key, Exception cause) {
        return new InputProblem(Place.in(path), Messages.text(key), cause);
    }
}
