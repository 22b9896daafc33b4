package org.navette.formats.encoding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at every byte of a zipped document, since POI reads what is left of a cut one without a word. */
public final class WholeZip {
    private WholeZip() {
    }

    /** @throws IOException when its directory or a checksum says that something is missing or damaged */
    public static void require(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                CRC32 sum = new CRC32();
                try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                    throw new ZipException(entry.getName() + " does not match its checksum");
                }
            }
        }
    }
}
