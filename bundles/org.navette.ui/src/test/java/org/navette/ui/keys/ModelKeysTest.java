package org.navette.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.ui.session.Settings;

class ModelKeysTest {
    private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    private final MBindingTable table = MCommandsFactory.INSTANCE.createBindingTable();
    @TempDir
    private Path folder;

    ModelKeysTest() {
        table.setElementId("window");
        application.getBindingTables().add(table);
        command("journal", "M1+J");
        command("export", "M1+E");
    }

    private void command(String id, String keys) {
        MCommand command = MCommandsFactory.INSTANCE.createCommand();
        command.setElementId(id);
        command.setCommandName(id);
        application.getCommands().add(command);
        MKeyBinding key = MCommandsFactory.INSTANCE.createKeyBinding();
        key.setKeySequence(keys);
        key.setCommand(command);
        table.getBindings().add(key);
    }

    private List<String> bindings() {
        return table.getBindings().stream().map(b -> b.getCommand().getElementId() + " " + b.getKeySequence()).sorted().toList();
    }

    private Settings settings() {
        return new Settings(folder.resolve("window.properties"));
    }

    @AfterEach
    void none() {
        KeyBook.use(new KeyBook(List.of(), null));
    }

    @Test
    void noKeyDoesAnythingWhileOneIsPressedForTheBook() {
        new ModelKeys(application, settings());
        KeyBook.current().quiet(true);
        assertEquals(List.of(), bindings());
        KeyBook.current().quiet(false);
        assertEquals(List.of("export M1+E", "journal M1+J"), bindings());
    }

    @Test
    void keyGivenWhileQuietCountsAfterwardsAndIsTakenFromTheOther() {
        new ModelKeys(application, settings());
        KeyBook book = KeyBook.current();
        KeyEntry journal = book.entries().stream().filter(e -> e.command().equals("journal")).findFirst().orElseThrow();
        book.quiet(true);
        book.give(journal, KeyChord.read("M1+E").orElseThrow());
        assertEquals(List.of(), bindings());
        book.quiet(false);
        assertEquals(List.of("journal M1+E"), bindings());
    }
}
