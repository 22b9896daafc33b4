package org.navette.formats.codebooks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;

/** Writes a codebook in the exchange format REFI-QDA (.qdc), valid by the standard's schema when there is a code. */
public final class QdaCodebookWriter {
    private static final String INDENT = "  ";
    private final List<Code> codes;
    private final boolean french;
    private final XMLStreamWriter xml;

    private QdaCodebookWriter(List<Code> codes, boolean french, XMLStreamWriter xml) {
        this.codes = codes;
        this.french = french;
        this.xml = xml;
    }

    /**
     * Leaves the stream open.
     *
     * @param codes    in the order of the codebook
     * @param sets     of which the codes are written
     * @param language of the words before what to include, to exclude, and the example: fr or en
     */
    public static void write(List<Code> codes, List<NamedSet> sets, String language, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new QdaCodebookWriter(codes, "fr".equals(language), xml).whole(sets);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    private void whole(List<NamedSet> sets) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(0, "CodeBook");
        xml.writeDefaultNamespace(QdaCodebookFile.NAMESPACE);
        xml.writeAttribute("origin", QdaCodebookFile.ORIGIN);
        start(1, "Codes");
        below(null, 2);
        end(1);
        if (!sets.isEmpty()) {
            start(1, "Sets");
            for (NamedSet set : sets) {
                set(set);
            }
            end(1);
        }
        end(0);
        xml.writeEndDocument();
    }

    private void below(Long parent, int depth) throws XMLStreamException {
        for (Code code : codes) {
            if (!Objects.equals(code.parent(), parent)) {
                continue;
            }
            start(depth, "Code");
            xml.writeAttribute("guid", guid("code", code.id()));
            xml.writeAttribute("name", sound(code.name()));
            xml.writeAttribute("isCodable", Boolean.toString(code.active()));
            if (code.colour() != null) {
                xml.writeAttribute("color", code.colour());
            }
            describe(depth + 1, new CodeWords(text(code.definition()), text(code.include()), text(code.exclude()), text(code.example()))
                    .description(french));
            below(code.id(), depth + 1);
            end(depth);
        }
    }

    private void set(NamedSet set) throws XMLStreamException {
        start(2, "Set");
        xml.writeAttribute("guid", guid("set", set.id()));
        xml.writeAttribute("name", sound(set.name()));
        describe(3, text(set.about()));
        for (Code code : codes) {
            if (set.codes().contains(code.id())) {
                start(3, "MemberCode");
                xml.writeAttribute("guid", guid("code", code.id()));
                xml.writeEndElement();
            }
        }
        end(2);
    }

    private void describe(int depth, String words) throws XMLStreamException {
        if (!words.isBlank()) {
            start(depth, "Description");
            xml.writeCharacters(sound(words));
            xml.writeEndElement();
        }
    }

    private void start(int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
        xml.writeEndElement();
    }

    /** The same for the same code at every export, so that other programs know it again. */
    private static String guid(String kind, long id) {
        return UUID.nameUUIDFromBytes(("navette " + kind + " " + id).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** Without the characters that XML has no way to say. */
    private static String sound(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
