package org.navette.store.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.navette.core.problem.Place;
import org.navette.store.Holder;
import org.navette.store.WritingRefused;

/**
 * The right to write to a study, which one opening has at a time: a lock of the operating system on {@code x.navette.lock}.
 * It ends with its process, however that ends; the file then lies there without a lock and the next opening takes it over.
 *
 * <p>Closing any channel of a file may end all locks that this process has on it, so the file of a hold of our own is never
 * opened a second time before the end ({@link #HERE} answers instead), and the channels that were needed stay open.
 */
public final class Hold implements AutoCloseable {
    /** Behind the text: some systems forbid reading what is locked. */
    private static final long LOCKED_BYTE = 1L << 30;
    /** Someone who looks whether the file is locked locks it for a moment. */
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MS = 20;
    private static final int LONGEST = 10_000;
    /** The holds of this process. */
    private static final Map<Path, Holder> HERE = new HashMap<>();

    private final Path lock;
    private final Holder holder;
    private final FileChannel channel;
    private final FileChannel witness;

    private Hold(Path lock, Holder holder, FileChannel channel, FileChannel witness) {
        this.lock = lock;
        this.holder = holder;
        this.channel = channel;
        this.witness = witness;
    }

    /** @throws WritingRefused when somebody has it, or when the folder cannot keep others out */
    public static synchronized Hold take(StudyFile file, String who) {
        Path lock = lock(file);
        if (HERE.containsKey(lock)) {
            throw held(file, HERE.get(lock));
        }
        Holder me = HolderText.now(who);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Hold> taken = attempt(lock, me);
                if (taken.isPresent()) {
                    HERE.put(lock, me);
                    return taken.get();
                }
                pause();
            }
            throw held(file, HolderText.parse(text(lock)));
        } catch (IOException e) {
            System.getLogger(Hold.class.getName()).log(Level.WARNING, "no lock: " + e);
            throw Problems.refused(file.path(), null, "problem.nolock");
        }
    }

    private static Optional<Hold> attempt(Path lock, Holder me) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel witness = null;
        boolean taken = false;
        try {
            if (!locked(channel, false)) {
                return Optional.empty();
            }
            byte[] text = HolderText.write(me).getBytes(StandardCharsets.UTF_8);
            write(channel, text);
            // Whoever held it before may have deleted the file between our opening and our locking it.
            witness = FileChannel.open(lock, StandardOpenOption.READ);
            taken = text(witness).equals(text(channel));
            return taken ? Optional.of(new Hold(lock, me, channel, witness)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
                if (witness != null) {
                    witness.close();
                }
            }
        }
    }

    /** On a full disk the lock stands without its text. */
    private static void write(FileChannel channel, byte[] text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text), 0);
        } catch (IOException e) {
            System.getLogger(Hold.class.getName()).log(Level.WARNING, "the study's holder could not be named: " + e);
        }
    }

    /** @return false when another has it */
    private static boolean locked(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Who has the study open for writing now. */
    public static synchronized Optional<Holder> holder(StudyFile file) {
        Path lock = lock(file);
        if (HERE.containsKey(lock)) {
            return Optional.of(HERE.get(lock));
        }
        if (!Files.isReadable(lock)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ)) {
            return locked(channel, true) ? Optional.empty() : Optional.of(HolderText.parse(text(channel)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // Without locks in this folder nobody could have opened it for writing.
            return Optional.empty();
        }
    }

    /** Whether somebody on another machine has the study open for writing. */
    static boolean elsewhere(StudyFile file) {
        return holder(file).filter(holder -> !holder.host().isEmpty() && !holder.host().equals(HolderText.host())).isPresent();
    }

    /** One name for one file, whatever links lead to it. */
    private static Path lock(StudyFile file) {
        Path path = file.path();
        try {
            path = path.toRealPath();
        } catch (IOException e) {
            // The name as it stands will do; whatever is wrong with the file is said by others.
        }
        return path.resolveSibling(path.getFileName() + ".lock");
    }

    private static String text(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ)) {
            return text(channel);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        int read = channel.read(buffer, 0);
        return new String(buffer.array(), 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    static WritingRefused held(StudyFile file, Holder holder) {
        if (holder.name().isEmpty()) {
            return Problems.refused(file.path(), holder, "problem.heldunknown");
        }
        return Problems.refused(file.path(), holder, "problem.held", holder.name(), holder.host(), HolderText.since(holder),
                Long.toString(holder.process()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the right back; the file goes, unless somebody put another in its place. */
    @Override
    public void close() {
        synchronized (Hold.class) {
            if (!HERE.remove(lock, holder)) {
                return;
            }
            try (channel; witness; FileChannel now = FileChannel.open(lock, StandardOpenOption.READ)) {
                if (text(now).equals(text(channel))) {
                    Files.deleteIfExists(lock);
                }
            } catch (IOException e) {
                // A file without a lock that stays behind hinders nobody.
                System.getLogger(Hold.class.getName()).log(Level.DEBUG, lock.toString(), e);
            }
        }
    }
}
