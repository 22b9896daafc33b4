package org.navette.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server for one test class: in a temporary folder, on a free port of this machine alone, under a user that is not root. */
public final class PostgresServer implements AutoCloseable {
    /** Who may do all. */
    public static final String USER = "navette";
    public static final String PASSWORD = "only for tests";
    private static final int SECONDS = 60;
    private static final List<String> HOMES = List.of("/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt");
    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where the newest PostgreSQL of this machine is; tests are skipped when there is none. */
    public static Optional<Path> programs() {
        return HOMES.stream().map(Path::of).filter(Files::isDirectory).flatMap(PostgresServer::children)
                .map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .max(Comparator.comparing(Path::toString));
    }

    /** @throws IllegalStateException when it does not start */
    public static PostgresServer start() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            Path folder = Files.createTempDirectory("navette-postgresql");
            PostgresServer server = new PostgresServer(programs().orElseThrow(), folder, port);
            if (root()) {
                run(List.of("chown", owner(), folder.toString()));
            }
            Path word = Files.writeString(folder.resolve("word"), PASSWORD);
            if (root()) {
                run(List.of("chown", owner(), word.toString()));
            }
            server.program("initdb", "-D", folder.resolve("data").toString(), "-U", USER, "-A", "scram-sha-256", "--pwfile", word.toString(),
                    "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync");
            server.program("pg_ctl", "-D", folder.resolve("data").toString(), "-w", "-l", folder.resolve("log").toString(), "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=''", "start");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", owner(), "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    /** The server refuses to run as root. */
    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String owner() {
        try {
            return Files.readString(Path.of("/etc/passwd")).lines().anyMatch(line -> line.startsWith("postgres:")) ? "postgres" : "nobody";
        } catch (IOException e) {
            return "nobody";
        }
    }

    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("navette-postgresql", ".log");
        try {
            // Into a file: the server inherits the stream and would keep a pipe open.
            Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            program("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
