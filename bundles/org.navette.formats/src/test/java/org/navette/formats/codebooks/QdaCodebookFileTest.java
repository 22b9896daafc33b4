package org.navette.formats.codebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

class QdaCodebookFileTest {
    private static final String HEAD = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"x\">\n";
    private static final String BOOK = HEAD + """
            <Codes>
              <Code guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Qualité perçue" isCodable="false" color="#0B2">
                <Description>Ce que vaut
            le service &amp; l’accueil 👍</Description>
                <Code guid="aaaaaaaa-0000-0000-0000-000000000002" name="Délai" isCodable="true" color="#D55E00"/>
                <Code guid="aaaaaaaa-0000-0000-0000-000000000003" name="Autre" isCodable="true" color="vert"/>
              </Code>
              <Code guid="aaaaaaaa-0000-0000-0000-000000000004" name="Prix" isCodable="true">
                <Code guid="aaaaaaaa-0000-0000-0000-000000000005" name="Autre" isCodable="true"/>
              </Code>
            </Codes>
            <Sets><Set guid="aaaaaaaa-0000-0000-0000-000000000009" name="Été"><Description>saison</Description>
              <MemberCode guid="AAAAAAAA-0000-0000-0000-000000000001"/>
              <MemberCode guid="aaaaaaaa-0000-0000-0000-00000000000f"/></Set></Sets>
            </CodeBook>
            """;
    @TempDir
    Path folder;

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("codes.qdc"), text.getBytes(charset));
    }

    private String problem(String text) throws IOException {
        Path file = write(text, StandardCharsets.UTF_8);
        Place place = assertThrows(InputProblem.class, () -> QdaCodebookFile.read(file)).place();
        assertEquals(file, place.file());
        return place.line() + (place.column() == null ? "" : " " + (Integer.parseInt(place.column()) > 0));
    }

    @Test
    void nestingColoursDescriptionsAndSetsAreRead() throws IOException {
        QdaCodebook book = QdaCodebookFile.read(write(BOOK, StandardCharsets.UTF_8));
        assertEquals(List.of("Qualité perçue", "Délai", "Autre", "Prix", "Autre"), book.codes().stream().map(CodeRow::code).toList());
        CodeRow first = book.codes().getFirst();
        assertEquals("#00bb22", first.colour());
        assertEquals("Ce que vaut\nle service & l’accueil 👍", first.definition());
        assertNull(first.parent());
        assertEquals(first.key(), book.codes().get(1).parent());
        assertEquals("#d55e00", book.codes().get(1).colour());
        assertEquals(book.codes().get(3).key(), book.codes().get(4).parent());
        assertEquals(List.of(new QdaCodebook.CodeSet("Été", "saison", List.of(first.key()))), book.sets());
        assertEquals(2, book.notes().size(), "the colour and the member that are none are told");
        assertTrue(book.notes().getFirst().contains("vert"));
    }

    @Test
    void marksAndEncodingsOfTheFileAreHeeded() throws IOException {
        assertEquals(5, QdaCodebookFile.read(write("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>" + BOOK, StandardCharsets.UTF_8)).codes().size());
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + HEAD
                + "<Codes><Code guid=\"a\" name=\"Qualité\" isCodable=\"true\"/></Codes></CodeBook>";
        assertEquals("Qualité", QdaCodebookFile.read(write(latin, StandardCharsets.ISO_8859_1)).codes().getFirst().code());
        assertEquals("Qualité", QdaCodebookFile.read(write(latin.replace("ISO-8859-1", "UTF-16"), StandardCharsets.UTF_16)).codes().getFirst().code());
        assertEquals(5, QdaCodebookFile.read(write(BOOK.replace(" xmlns=\"urn:QDA-XML:codebook:1.0\"", ""), StandardCharsets.UTF_8)).codes().size());
    }

    @Test
    void damageIsToldWithLineAndColumn() throws IOException {
        assertEquals("6 true", problem(BOOK.substring(0, BOOK.indexOf("isCodable=\"true\" color=\"#D"))));
        assertEquals("2 true", problem(HEAD + "<Codes><Code guid='a' name=' ' isCodable='true'/></Codes></CodeBook>"));
        assertEquals("3 true", problem(HEAD + "<Codes><Code guid='a' name='A'/>\n<Code guid='A' name='B'/></Codes></CodeBook>"));
        assertEquals("3", problem(HEAD + "<Codes><Code guid='a' name='A'/>\n<Code guid='b' name='A'/></Codes></CodeBook>"));
        assertEquals("1 true", problem("<Project xmlns='urn:QDA-XML:project:1.0'/>"));
        assertEquals("1 true", problem("<html/>"));
        assertEquals("0", problem(HEAD + "<Codes/></CodeBook>"));
        assertTrue(problem("code,parent\nA,B\n").startsWith("1"));
    }

    @Test
    void nothingOutsideIsDrawnIn() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertEquals("1 true", problem("<!DOCTYPE CodeBook [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + HEAD
                + "<Codes><Code guid='a' name='A'><Description>&e;</Description></Code></Codes></CodeBook>"));
    }

    @Test
    void anAbyssIsRefused() throws IOException {
        StringBuilder deep = new StringBuilder(HEAD + "<Codes>");
        for (int i = 0; i < 300; i++) {
            deep.append("<Code guid='g").append(i).append("' name='n'>");
        }
        assertTrue(problem(deep.toString()).startsWith("2"));
    }
}
