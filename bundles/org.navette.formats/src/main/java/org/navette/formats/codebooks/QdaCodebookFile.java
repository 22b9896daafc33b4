package org.navette.formats.codebooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.codebooks.QdaCodebook.CodeSet;
import org.navette.formats.encoding.InputFile;

/**
 * Reads a codebook in the exchange format REFI-QDA (.qdc) of QDA programs. Names may stand twice under different parents:
 * children follow from the nesting. Nothing outside the file is ever read.
 */
public final class QdaCodebookFile {
    static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    /** What our own files say that they come from: their descriptions can be taken apart. */
    static final String ORIGIN = "Navette";
    private static final int DEEPEST = 200;
    private final Path file;
    private final XMLStreamReader xml;
    private final Deque<String> parents = new ArrayDeque<>();
    private final List<CodeRow> codes = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<CodeSet> sets = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean ours;

    private QdaCodebookFile(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** Whether the ending is that of the format. */
    public static boolean reads(Path file) {
        return InputFile.extension(file).equals("qdc");
    }

    /** @throws InputProblem for anything that is wrong in it, with line and column */
    public static QdaCodebook read(Path file) {
        InputFile.require(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            return new QdaCodebookFile(file, factory.createXMLStreamReader(in)).whole();
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            Place place = Place.line(file, line);
            throw new InputProblem(line == 0 ? place : place.column(Integer.toString(Math.max(1, e.getLocation().getColumnNumber()))),
                    Messages.text("qda.damaged"), e);
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
    }

    private QdaCodebook whole() throws XMLStreamException {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw problem("qda.dtd");
            } else if (event == XMLStreamConstants.END_ELEMENT && named("Code")) {
                parents.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!begun && !named("CodeBook")) {
                    throw problem(named("Project") ? "qda.project" : "qda.other", xml.getLocalName());
                }
                if (!begun) {
                    ours = ORIGIN.equals(xml.getAttributeValue(null, "origin"));
                } else if (named("Code")) {
                    code();
                } else if (named("Description") && !parents.isEmpty()) {
                    describe();
                } else if (named("Set")) {
                    set();
                }
                begun = true;
            }
        }
        if (codes.isEmpty()) {
            throw new InputProblem(Place.in(file), Messages.text("qda.empty"));
        }
        return new QdaCodebook(new CodebookCheck(file, codes).inOrder(), sets, notes);
    }

    /** Some programs leave the namespace out or use that of a project. */
    private boolean named(String name) {
        String space = xml.getNamespaceURI();
        return xml.getLocalName().equals(name) && (space == null || space.equals(NAMESPACE) || space.startsWith("urn:QDA-XML:"));
    }

    private void code() {
        String key = key(xml.getAttributeValue(null, "guid"));
        if (key.isEmpty()) {
            key = "#" + codes.size(); // nobody can speak of it, but it is a code
        }
        String name = text(xml.getAttributeValue(null, "name"));
        if (name.isEmpty()) {
            throw problem("codebook.unnamed");
        }
        if (!keys.add(key)) {
            throw problem("qda.twice", name);
        }
        if (parents.size() >= DEEPEST) {
            throw problem("qda.deep", name);
        }
        codes.add(new CodeRow(line(), key, name, parents.peek(), "", "", "", "", colour(name), null));
        parents.push(key);
    }

    private void describe() throws XMLStreamException {
        String key = parents.peek();
        String description = text(xml.getElementText());
        CodeWords words = ours ? CodeWords.of(description) : new CodeWords(description, "", "", "");
        codes.replaceAll(c -> !c.key().equals(key) ? c : new CodeRow(c.line(), key, c.code(), c.parent(), words.definition(), words.include(),
                words.exclude(), words.example(), c.colour(), c.shortcut()));
    }

    private void set() throws XMLStreamException {
        String name = text(xml.getAttributeValue(null, "name"));
        if (name.isEmpty()) {
            throw problem("qda.set");
        }
        String about = null;
        List<String> members = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !named("Set"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && named("Description")) {
                String words = text(xml.getElementText());
                about = words.isEmpty() ? null : words;
            } else if (event == XMLStreamConstants.START_ELEMENT && named("MemberCode")) {
                // a codebook says guid, a project targetGUID, and programs take the one for the other
                String said = xml.getAttributeValue(null, "guid");
                String key = key(said == null ? xml.getAttributeValue(null, "targetGUID") : said);
                if (keys.contains(key)) {
                    members.add(key);
                } else {
                    notes.add(Messages.text("qda.member", name, Long.toString(line())));
                }
            }
        }
        sets.add(new CodeSet(name, about, members));
    }

    private String colour(String name) {
        String said = xml.getAttributeValue(null, "color");
        if (said == null || said.isBlank()) {
            return null;
        }
        String hue = said.strip().toLowerCase(Locale.ROOT);
        if (hue.matches("#[0-9a-f]{3}")) {
            return "#" + hue.substring(1).replaceAll("(.)", "$1$1");
        }
        if (!hue.matches("#[0-9a-f]{6}")) {
            notes.add(Messages.text("qda.colour", said, name, Long.toString(line())));
            return null;
        }
        return hue;
    }

    /** Identifiers come in any case, with or without braces. */
    private static String key(String guid) {
        return guid == null ? "" : guid.strip().toLowerCase(Locale.ROOT).replaceAll("[{}]", "");
    }

    private static String text(String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }

    private InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.line(file, line()).column(Integer.toString(Math.max(1, xml.getLocation().getColumnNumber()))),
                Messages.text(key, arguments));
    }
}
