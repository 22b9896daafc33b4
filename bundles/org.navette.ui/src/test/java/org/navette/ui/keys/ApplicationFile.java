package org.navette.ui.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The application model as a file, for tests that start no workbench. */
public final class ApplicationFile {
    private static final Path BUNDLE = Path.of("..", "org.navette.app");
    private final Document model;

    public ApplicationFile() {
        try (InputStream in = Files.newInputStream(BUNDLE.resolve("Application.e4xmi"))) {
            model = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Id of each command by the id that references use. */
    public Map<String, String> commands() {
        Map<String, String> found = new TreeMap<>();
        all("commands").forEach(e -> found.put(e.getAttribute("xmi:id"), e.getAttribute("elementId")));
        return found;
    }

    /** The deeds with their keys as they came, as the window's own reading of the model has them. */
    public List<KeyEntry> entries() {
        Map<String, KeyEntry> found = new TreeMap<>();
        for (Element command : all("commands")) {
            if (command.getElementsByTagName("parameters").getLength() == 0) {
                put(found, command.getAttribute("xmi:id"), "", command.getAttribute("commandName"), "");
            }
        }
        for (Element item : all("children")) {
            if (item.hasAttribute("command")) {
                put(found, item.getAttribute("command"), value(item), name(item.getAttribute("command")), item.getAttribute("label"));
            }
        }
        for (Element key : all("bindings")) {
            put(found, key.getAttribute("command"), value(key), name(key.getAttribute("command")), value(key));
        }
        return List.copyOf(found.values());
    }

    /** Ids of all parts. */
    public List<String> parts() {
        return all("children").stream().map(e -> e.getAttribute("elementId")).filter(id -> id.startsWith("org.navette.part.")).distinct()
                .toList();
    }

    /** File names of the icons of buttons in the bars. */
    public List<String> buttonIcons() {
        return all("children").stream().filter(e -> e.getAttribute("xsi:type").equals("menu:HandledToolItem") && e.hasAttribute("iconURI"))
                .map(e -> e.getAttribute("iconURI").replaceFirst(".*/", "")).toList();
    }

    /** The words of the model in a language. @param ending empty or {@code _fr} */
    public Properties words(String ending) {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(BUNDLE.resolve("OSGI-INF/l10n/bundle" + ending + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private void put(Map<String, KeyEntry> found, String reference, String value, String name, String detail) {
        String command = commands().get(reference);
        List<KeyChord> chords = new ArrayList<>();
        String table = "org.navette.keys";
        for (Element key : all("bindings")) {
            if (key.getAttribute("command").equals(reference) && value(key).equals(value)) {
                chords.add(KeyChord.read(key.getAttribute("keySequence")).orElseThrow(() -> new AssertionError(key.getAttribute("keySequence"))));
                table = ((Element) key.getParentNode()).getAttribute("elementId");
            }
        }
        KeyEntry entry = new KeyEntry(command, value, table, name, value.isEmpty() ? "" : detail, chords);
        found.putIfAbsent(entry.id(), entry);
    }

    private String name(String reference) {
        return all("commands").stream().filter(e -> e.getAttribute("xmi:id").equals(reference)).findFirst().orElseThrow()
                .getAttribute("commandName");
    }

    private static String value(Element of) {
        NodeList parameters = of.getElementsByTagName("parameters");
        return parameters.getLength() == 0 ? "" : ((Element) parameters.item(0)).getAttribute("value");
    }

    private List<Element> all(String tag) {
        NodeList nodes = model.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
