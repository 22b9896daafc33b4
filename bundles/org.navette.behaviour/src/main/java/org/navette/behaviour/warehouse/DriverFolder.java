package org.navette.behaviour.warehouse;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** Drivers that the user brings: all jars of a folder in a class loader of their own, apart from ours and from each other. */
final class DriverFolder {
    private static final System.Logger LOG = System.getLogger(DriverFolder.class.getName());

    private DriverFolder() {
    }

    /**
     * The driver in the folder for an address.
     *
     * @throws InputProblem when the folder has no jars, no driver among them, or none for this address
     */
    static Driver find(Path folder, String url) {
        List<Driver> found = new ArrayList<>();
        // Closed with the last connection of its driver, by the garbage collector: classes may be needed at any time before.
        URLClassLoader loader = new URLClassLoader(jars(folder), ClassLoader.getPlatformClassLoader());
        Iterator<Driver> all = ServiceLoader.load(Driver.class, loader).iterator();
        while (true) {
            try {
                if (!all.hasNext()) {
                    break;
                }
                Driver driver = all.next();
                if (driver.getClass().getClassLoader() == loader) {
                    found.add(driver);
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                LOG.log(System.Logger.Level.WARNING, Messages.text("driver.broken", folder), e);
            }
        }
        Optional<Driver> fit = found.stream().filter(driver -> accepts(driver, url)).findFirst();
        return fit.orElseThrow(() -> none(folder, found, loader));
    }

    private static InputProblem none(Path folder, List<Driver> found, URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            return new InputProblem(Place.in(folder), Messages.text("driver.none"), e);
        }
        return new InputProblem(Place.in(folder), found.isEmpty() ? Messages.text("driver.none")
                : Messages.text("driver.other", String.join(", ", found.stream().map(d -> d.getClass().getName()).toList())));
    }

    static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException | LinkageError e) {
            return false;
        }
    }

    private static URL[] jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputProblem(Place.in(folder), Messages.text("driver.noFolder"));
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<URL> jars = new ArrayList<>();
            for (Path jar : all.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
            if (jars.isEmpty()) {
                throw new InputProblem(Place.in(folder), Messages.text("driver.noJar"));
            }
            return jars.toArray(URL[]::new);
        } catch (IOException e) {
            throw new InputProblem(Place.in(folder), Messages.text("driver.noFolder"), e);
        }
    }
}
