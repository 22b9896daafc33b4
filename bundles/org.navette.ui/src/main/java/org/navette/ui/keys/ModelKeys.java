package org.navette.ui.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.navette.ui.session.Settings;

/** The keys of the application model: read once as they came, and written again whenever the user changes one. */
public final class ModelKeys {
    private final MApplication application;
    private final KeyBook book;
    private boolean quiet;

    /** Reads the model, puts the user's keys into it and the book in force. */
    public ModelKeys(MApplication application, Settings settings) {
        this.application = application;
        book = new KeyBook(entries(), settings);
        book.entries().stream().filter(book::changed).forEach(this::write);
        book.onChange(this::write);
        book.onQuiet(this::quiet);
        KeyBook.use(book);
    }

    private List<KeyEntry> entries() {
        Map<String, KeyEntry> found = new LinkedHashMap<>();
        String window = application.getBindingTables().getFirst().getElementId();
        for (MCommand command : application.getCommands()) {
            if (command.getParameters().isEmpty()) {
                add(found, command, List.of(), "", window);
            }
        }
        for (MWindow frame : application.getChildren()) {
            if (frame.getMainMenu() != null) {
                items(frame.getMainMenu()).forEach(i -> add(found, i.getCommand(), i.getParameters(), i.getLabel(), window));
            }
        }
        for (MBindingTable table : application.getBindingTables()) {
            table.getBindings().forEach(b -> add(found, b.getCommand(), b.getParameters(), "", table.getElementId()));
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, KeyEntry> found, MCommand command, List<MParameter> parameters, String label, String window) {
        String value = value(parameters);
        String id = value.isEmpty() ? command.getElementId() : command.getElementId() + "/" + value;
        String table = tableOf(command, parameters).map(MBindingTable::getElementId).orElse(window);
        found.putIfAbsent(id, new KeyEntry(command.getElementId(), value, table, command.getCommandName(),
                value.isEmpty() ? "" : label.isEmpty() ? value : label, usual(command, parameters)));
    }

    private List<KeyChord> usual(MCommand command, List<MParameter> parameters) {
        return application.getBindingTables().stream().flatMap(t -> t.getBindings().stream()).filter(b -> is(b, command, value(parameters)))
                .map(b -> KeyChord.read(b.getKeySequence())).flatMap(Optional::stream).toList();
    }

    private Optional<MBindingTable> tableOf(MCommand command, List<MParameter> parameters) {
        return application.getBindingTables().stream()
                .filter(t -> t.getBindings().stream().anyMatch(b -> is(b, command, value(parameters)))).findFirst();
    }

    private static boolean is(MKeyBinding binding, MCommand command, String value) {
        return binding.getCommand() == command && value(binding.getParameters()).equals(value);
    }

    private static String value(List<MParameter> parameters) {
        return parameters.isEmpty() ? "" : parameters.getFirst().getValue();
    }

    private static List<MHandledMenuItem> items(MElementContainer<? extends MUIElement> menu) {
        List<MHandledMenuItem> all = new ArrayList<>();
        for (MUIElement child : menu.getChildren()) {
            if (child instanceof MHandledMenuItem item && item.getCommand() != null) {
                all.add(item);
            } else if (child instanceof MElementContainer<?> inner) {
                all.addAll(items(inner));
            }
        }
        return all;
    }

    /** Without bindings there is nothing that could run: the dispatcher hears of a key before any control does. */
    private void quiet(boolean now) {
        if (now != quiet) {
            quiet = now;
            book.entries().forEach(this::write);
        }
    }

    /** The binding service follows the model: what is taken out or put in counts at once. */
    private void write(KeyEntry entry) {
        MCommand command = application.getCommands().stream().filter(c -> c.getElementId().equals(entry.command())).findFirst().orElseThrow();
        MBindingTable table = application.getBindingTables().stream().filter(t -> t.getElementId().equals(entry.context())).findFirst()
                .orElseThrow();
        for (MKeyBinding old : List.copyOf(table.getBindings())) {
            if (is(old, command, entry.value())) {
                table.getBindings().remove(old);
            }
        }
        for (KeyChord chord : quiet ? List.<KeyChord>of() : book.keys(entry)) {
            MKeyBinding key = MCommandsFactory.INSTANCE.createKeyBinding();
            key.setElementId("key." + entry.id() + "." + chord.sequence());
            key.setKeySequence(chord.sequence());
            key.setCommand(command);
            if (!entry.value().isEmpty()) {
                MParameter parameter = MCommandsFactory.INSTANCE.createParameter();
                parameter.setElementId(key.getElementId() + ".value");
                parameter.setName(command.getParameters().getFirst().getElementId());
                parameter.setValue(entry.value());
                key.getParameters().add(parameter);
            }
            table.getBindings().add(key);
        }
    }
}
