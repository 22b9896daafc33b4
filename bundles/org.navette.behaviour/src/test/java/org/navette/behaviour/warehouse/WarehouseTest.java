package org.navette.behaviour.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceManner;

class WarehouseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/db?user=me&password=secret", "jdbc:postgresql://me:secret@h/db", "jdbc:hive2://h:10000/db;user=me;PWD=secret",
            "jdbc:trino://h/c?SSL=true&accessToken=secret", "postgresql://h/db", "jdbc:nothing", "jdbc:oracle:thin:@h:1521/db"})
    void refusesAddresses(String url) {
        InputProblem problem = assertThrows(InputProblem.class, () -> new Warehouse(url, "t", null));
        assertFalse(problem.getMessage().contains("secret"), problem.getMessage());
    }

    @Test
    void namesTables() {
        assertEquals("\"a\".\"b c\".\"d.\"\"e\"", new Warehouse("jdbc:trino://h:8080", "a.b c.\"d.\"\"e\"", null).quoted());
        assertEquals("`a`.`b``c`", new Warehouse("jdbc:hive2://h:10000", "a.b`c", null).quoted());
        assertThrows(InputProblem.class, () -> new Warehouse("jdbc:trino://h:8080", "a.", null));
        assertThrows(InputProblem.class, () -> new Warehouse("jdbc:trino://h:8080", "", null));
    }

    @Test
    void takesCredentialsOfTheSourceBeforeThoseOfAll() {
        Map<String, String> environment = Map.of("NAVETTE_DB_USER", "all", "NAVETTE_DB_PASSWORD", "p", "NAVETTE_DB_USER_NEW_SALES", "one");
        assertEquals(new Credentials("one", "p"), Credentials.of(environment, "New sales"));
        assertEquals(new Credentials("me", "p"), Credentials.of(environment, "other").withUser("me"));
        assertFalse(new Credentials("me", "secret").toString().contains("secret"));
    }

    @Test
    void findsADriverInAFolder() throws IOException, URISyntaxException {
        String url = "jdbc:postgresql://127.0.0.1:1/db";
        assertThrows(InputProblem.class, () -> DriverFolder.find(folder.resolve("absent"), url));
        assertThrows(InputProblem.class, () -> DriverFolder.find(folder, url));
        Path jar = folder.resolve("driver.jar");
        Files.write(jar, new byte[] {1, 2, 3});
        assertThrows(InputProblem.class, () -> DriverFolder.find(folder, url));
        Files.delete(jar);
        URL ours = org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation();
        Files.copy(Path.of(ours.toURI()), jar);
        Driver driver = DriverFolder.find(folder, url);
        assertEquals("org.postgresql.Driver", driver.getClass().getName());
        assertFalse(driver instanceof org.postgresql.Driver, "the classes are ours");
        assertThrows(InputProblem.class, () -> DriverFolder.find(folder, "jdbc:hive2://127.0.0.1:1/db"));
        InputProblem silent = assertThrows(InputProblem.class,
                () -> WarehouseEngine.open(new Warehouse(url, "t", folder), SourceManner.USUAL, new Credentials("u", null), Progress.NONE));
        assertTrue(silent.getMessage().contains("does not answer"), silent.getMessage());
    }

    @Test
    void saysThatThereIsNoDriverOrNoServer() {
        Credentials me = new Credentials("u", null);
        assertTrue(assertThrows(InputProblem.class, () -> WarehouseEngine.open(new Warehouse("jdbc:hive2://127.0.0.1:1/db", "t", null), SourceManner.USUAL, me, Progress.NONE))
                .getMessage().contains("--driver-folder"));
        assertTrue(assertThrows(InputProblem.class, () -> WarehouseEngine.open(new Warehouse("jdbc:trino://127.0.0.1:1/c", "t", null), SourceManner.USUAL, me, Progress.NONE))
                .getMessage().contains("does not answer"));
    }

    @Test
    void escapesTextsOfSpark() {
        assertEquals("'it\\'s $\\u007Bx} \\\\n'", new SparkDialect().text("it's ${x} \\n"));
        assertEquals(List.of(), new TrinoDialect().greeting());
    }
}
