package org.navette.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.navette.store.Backup;

/** The folder {@code x.backups}; a backup's name says when it was made and of which state. */
final class BackupFolder {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile(".*\\.(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)\\.([0-9a-f]{12})\\.navette");
    private static final String UNFINISHED = ".part";

    private final StudyFile study;
    private final Path folder;

    BackupFolder(StudyFile study) {
        this.study = study;
        this.folder = study.beside("backups");
    }

    Path path() {
        return folder;
    }

    /** Newest first; also finds what was kept before a migration. */
    List<Backup> all() {
        List<Backup> all = new ArrayList<>(made());
        all.addAll(beforeMigrations());
        all.sort(Comparator.comparing(Backup::at).reversed());
        return all;
    }

    /** Those made here, newest first. */
    List<Backup> made() {
        return list(folder).stream().flatMap(file -> at(file).flatMap(at -> of(file, at)).stream())
                .sorted(Comparator.comparing(Backup::at).reversed()).toList();
    }

    private List<Backup> beforeMigrations() {
        String begin = study.path().getFileName() + ".schema-";
        return list(study.path().getParent()).stream().filter(file -> file.getFileName().toString().startsWith(begin))
                .flatMap(file -> of(file, null).stream()).toList();
    }

    /** Empty when the file has gone meanwhile. @param at null: when it was last written */
    private static Optional<Backup> of(Path file, Instant at) {
        try {
            return Optional.of(new Backup(file, at == null ? Files.getLastModifiedTime(file).toInstant() : at, Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(Instant.from(WHEN.parse(name.group(1)))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a backup made here holds the state of that stamp. */
    static boolean holds(Backup backup, String stamp) {
        Matcher name = NAME.matcher(backup.file().getFileName().toString());
        return name.matches() && name.group(2).equals(digest(stamp));
    }

    /** The name that a finished backup gets. */
    Path place(Instant at, String stamp) {
        String name = folder.getFileName().toString();
        return folder.resolve(name.substring(0, name.length() - "backups".length()) + WHEN.format(at) + "." + digest(stamp) + ".navette");
    }

    /** Where one is made; what another process left there half done is removed. */
    Path workplace() throws IOException {
        Files.createDirectories(folder);
        for (Path file : list(folder)) {
            if (file.toString().endsWith(UNFINISHED)) {
                Files.delete(file);
            }
        }
        return folder.resolve(ProcessHandle.current().pid() + UNFINISHED);
    }

    private static String digest(String stamp) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(stamp.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
