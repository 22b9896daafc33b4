package org.navette.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process, quick to start, whose lines are read and which may be killed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param main a class with a main method */
    static Child of(Class<?> main, String... arguments) throws IOException {
        return of(List.of(), main, arguments);
    }

    /** @param options of the virtual machine */
    static Child of(List<String> options, Class<?> main, String... arguments) throws IOException {
        return start(new ProcessBuilder(command(options, main, arguments)));
    }

    private static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** As on another machine of that name. */
    static Child elsewhere(String host, Class<?> main, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of(), main, arguments));
        builder.environment().put("HOSTNAME", host);
        builder.environment().put("COMPUTERNAME", host);
        return start(builder);
    }

    private static Child start(ProcessBuilder builder) throws IOException {
        return new Child(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** A short class path starts quicker. */
    private static String classPath() {
        return Stream.of("org.navette.store.Child", "org.navette.store.Study", "org.navette.core.problem.InputProblem", "org.sqlite.JDBC",
                "com.fasterxml.jackson.core.JsonFactory", "org.slf4j.Logger").flatMap(name -> {
            try {
                return Stream.of(Path.of(Class.forName(name).getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
            } catch (ClassNotFoundException e) {
                return Stream.empty(); // the SQLite driver does without a logger
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }).collect(Collectors.joining(File.pathSeparator));
    }

    /** What it says next; null when it has ended. */
    String line() throws IOException {
        return lines.readLine();
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends it at once, with no chance to tidy up. Not through the process itself: that would throw away what it said last. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
