package org.navette.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in the raw bytes of all files of a folder. */
final class Bytes {
    private Bytes() {
    }

    /** "file: word" for every word that is there in UTF-8 or UTF-16, whatever the case of ASCII letters. */
    static List<String> found(Path folder, List<String> words) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(file.getFileName() + ": " + word + " " + charset);
                        }
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
