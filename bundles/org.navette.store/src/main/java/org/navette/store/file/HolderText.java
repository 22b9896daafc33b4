package org.navette.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.navette.store.Holder;

/** How a holder stands in the lock file: a list of name, machine, process and time. */
final class HolderText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Holder UNKNOWN = new Holder("", "", 0, Instant.EPOCH);

    private HolderText() {
    }

    static Holder now(String who) {
        return new Holder(who, host(), ProcessHandle.current().pid(), Instant.now());
    }

    static String write(Holder holder) {
        return Json.write(List.of(holder.name(), holder.host(), Long.toString(holder.process()), holder.since().toString())) + "\n";
    }

    /** An unknown holder when the text is not whole: it is being written, or there was no room for it. */
    static Holder parse(String text) {
        try {
            List<String> words = text.isBlank() ? List.of() : Json.texts(text);
            return words.size() < 4 ? UNKNOWN : new Holder(words.get(0), words.get(1), Long.parseLong(words.get(2)), Instant.parse(words.get(3)));
        } catch (UncheckedIOException | NumberFormatException | DateTimeException e) {
            return UNKNOWN;
        }
    }

    static String since(Holder holder) {
        return WHEN.format(holder.since().atZone(ZoneId.systemDefault()));
    }

    /** Asks the network last: a badly set up one takes seconds to answer. */
    static String host() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            if (System.getenv(variable) != null) {
                return System.getenv(variable);
            }
        }
        try {
            Path named = Path.of("/etc/hostname");
            return Files.isReadable(named) ? Files.readString(named).strip() : InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
