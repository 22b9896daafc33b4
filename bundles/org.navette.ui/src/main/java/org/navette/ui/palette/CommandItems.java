package org.navette.ui.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The entries of the menus that are possible now, with their keys. */
final class CommandItems {
    private static final String OWN = "org.navette.command.palette";
    private final MApplication application;
    private final ECommandService commands;
    private final EHandlerService handlers;

    CommandItems(MApplication application, ECommandService commands, EHandlerService handlers) {
        this.application = application;
        this.commands = commands;
        this.handlers = handlers;
    }

    List<PaletteItem> all() {
        List<PaletteItem> items = new ArrayList<>();
        MMenu menu = application.getChildren().getFirst().getMainMenu();
        for (MMenuElement top : menu.getChildren()) {
            if (top instanceof MMenu named) {
                collect(named, "", items);
            }
        }
        return items;
    }

    private void collect(MMenu menu, String path, List<PaletteItem> items) {
        for (MMenuElement entry : menu.getChildren()) {
            if (entry instanceof MMenu below) {
                collect(below, path + words(below) + " › ", items);
            } else if (entry instanceof MHandledMenuItem handled && handled.getCommand() != null
                    && !OWN.equals(handled.getCommand().getElementId())) {
                add(handled, path, items);
            }
        }
    }

    private void add(MHandledMenuItem entry, String path, List<PaletteItem> items) {
        String id = entry.getCommand().getElementId();
        ParameterizedCommand command = commands.createCommand(id, parameters(entry.getParameters()));
        if (command == null || !handlers.canExecute(command)) {
            return;
        }
        Group group = id.endsWith(".part") ? Group.PART : id.endsWith(".perspective") ? Group.PERSPECTIVE : Group.COMMAND;
        items.add(new PaletteItem(id + parameters(entry.getParameters()).values(), group, path + words(entry),
                key(entry.getCommand(), entry.getParameters()), () -> handlers.executeHandler(command)));
    }

    private static Map<String, Object> parameters(List<MParameter> given) {
        Map<String, Object> parameters = new HashMap<>();
        given.forEach(p -> parameters.put(p.getName(), p.getValue()));
        return parameters;
    }

    private String key(MCommand command, List<MParameter> given) {
        return application.getBindingTables().stream().flatMap(table -> table.getBindings().stream())
                .filter(b -> b.getCommand() == command && values(b.getParameters()).equals(values(given)))
                .map(MKeyBinding::getKeySequence).findFirst().map(CommandItems::format).orElse("");
    }

    private static String values(List<MParameter> parameters) {
        return parameters.stream().map(MParameter::getValue).sorted().collect(Collectors.joining(" "));
    }

    private static String format(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException e) {
            return sequence;
        }
    }

    private static String words(MMenuElement entry) {
        String label = entry.getLocalizedLabel();
        return label == null ? "" : label.replaceAll("&(.)", "$1").replace("…", "").strip();
    }
}
