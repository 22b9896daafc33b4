package org.navette.core.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.navette.core.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;

/** A file that appears whole or not at all: written beside its place, then moved there. */
public final class OutputFile {
    private final Path target;

    /** What fills the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public OutputFile(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /** Before long work begins. @throws InputProblem when nothing could be written here */
    public void mustBeWritable() {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw problem("output.folder", null, folder);
        }
        if (Files.isDirectory(target)) {
            throw problem("output.isfolder", null);
        }
        if (!Files.isWritable(folder)) {
            throw problem("output.readonly", null, folder);
        }
    }

    /** @throws InputProblem when the disk refuses; then, and when the content or the user stops it, nothing is left behind */
    public void write(Content content, Progress progress) {
        mustBeWritable();
        Path draft = null;
        try {
            draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try (OutputStream out = new BufferedOutputStream(new CheckedStream(Files.newOutputStream(draft), progress))) {
                content.write(out);
            }
            progress.check();
            readableAsUsual(draft);
            move(draft);
        } catch (IOException e) {
            throw discard(draft, problem("output.write", e, e.getMessage()));
        } catch (RuntimeException e) {
            throw discard(draft, e);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are private to their maker; a result is for others too. */
    private static void readableAsUsual(Path draft) {
        // Fails quietly by contract where the file system has no such permissions.
        draft.toFile().setReadable(true, false);
    }

    private static RuntimeException discard(Path draft, RuntimeException cause) {
        if (draft != null) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        return cause;
    }

    private InputProblem problem(String key, Exception cause, Object... arguments) {
        return new InputProblem(Place.in(target), Messages.text(key, arguments), cause);
    }

    /** Asks before each block whether the user still wants it. */
    private static final class CheckedStream extends java.io.FilterOutputStream {
        private final Progress progress;

        CheckedStream(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            progress.check();
            out.write(bytes, from, length);
        }
    }
}
