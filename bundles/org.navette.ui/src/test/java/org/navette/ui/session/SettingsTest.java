package org.navette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void aStudyWhoseFileIsGoneIsRememberedUntilItIsTakenOff() throws Exception {
        Path file = folder.resolve("kept.properties");
        Settings settings = new Settings(file);
        Path there = Files.createFile(folder.resolve("there.navette"));
        Path gone = folder.resolve("gone.navette");
        settings.opened(there);
        settings.opened(gone);
        assertEquals(List.of(there.toAbsolutePath()), settings.recent());
        assertEquals(List.of(gone.toAbsolutePath(), there.toAbsolutePath()), settings.remembered());
        settings.forget(gone.toAbsolutePath());
        assertEquals(List.of(there.toAbsolutePath()), new Settings(file).remembered());
    }

    @Test
    void aDamagedFileOfSettingsIsBegunAnew() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.properties"), "a=1\nb=\\uZZZZ");
        assertTrue(new Settings(file).get("a").isEmpty());
    }
}
