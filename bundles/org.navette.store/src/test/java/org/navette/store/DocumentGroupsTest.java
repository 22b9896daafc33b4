package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Coder;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class DocumentGroupsTest {
    @TempDir
    Path folder;
    private Study study;
    private long service;
    private long delivery;
    private long ada;

    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        service = Fixture.code(study, "Service", null);
        delivery = Fixture.code(study, "Delivery", service);
        study.edit(Fixture.LABEL, editor -> {
            List<String> languages = Arrays.asList("fr", "en", "fr", null);
            for (int i = 0; i < languages.size(); i++) {
                editor.addDocument(new Document(0, "d" + i, Kind.REVIEW, languages.get(i), null, null, null, "x"));
            }
            Coder a = editor.coder("Ada", false);
            ada = a.id();
            Coder b = editor.coder("Bo", false);
            editor.addCoding(Fixture.coding(1, null, service, a));
            editor.addCoding(Fixture.coding(1, null, delivery, b));
            editor.addCoding(Fixture.coding(2, null, delivery, b));
            editor.tagSentiment(Fixture.tag(1, 1, a));
            editor.tagSentiment(Fixture.tag(1, -1, b));
            editor.tagSentiment(Fixture.tag(3, -1, b));
            Variable why = editor.variable(Owner.DOCUMENT, "why", VariableType.MULTI);
            editor.documentValue(why, 1, "price|service");
            editor.documentValue(why, 2, "price");
            editor.addSample(new Sample(0, "First", 1, 2, 4, List.of("language"), "proportional", null, Fixture.NOON),
                    List.of(new SampleUnit(3, "fr", 0.5, 0), new SampleUnit(2, "en", 0.5, 1)));
            return null;
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Map<String, List<Long>> groups(DocumentQuery query, String by, Sight sight) {
        Map<String, List<Long>> groups = new LinkedHashMap<>();
        study.documents().groups(query, by, sight).forEach(g -> groups.put(g.value(), Arrays.stream(g.ids()).boxed().toList()));
        return groups;
    }

    @Test
    void byAnAttributeInTheOrderOfTheList() {
        assertEquals(Map.of("en", List.of(2L), "fr", List.of(3L, 1L), "", List.of(4L)),
                groups(DocumentQuery.ALL.sortedBy("id", true), "language", Sight.WHOLE));
        assertEquals(List.of("en", "fr", ""), List.copyOf(groups(DocumentQuery.ALL, "language", Sight.WHOLE).keySet()));
        assertThrows(IllegalArgumentException.class, () -> groups(DocumentQuery.ALL, "var:none", Sight.WHOLE));
    }

    @Test
    void aDocumentWithSeveralAnswersIsInSeveralGroups() {
        assertEquals(Map.of("price", List.of(1L, 2L), "service", List.of(1L), "", List.of(3L, 4L)),
                groups(DocumentQuery.ALL, "var:why", Sight.WHOLE));
    }

    @Test
    void byCodeAndSentimentAsSomebodySeesThem() {
        Sight own = Sight.WHOLE.alone(ada, LongStream.range(1, 5));
        assertEquals(Map.of("" + service, List.of(1L), "" + delivery, List.of(1L, 2L), "", List.of(3L, 4L)),
                groups(DocumentQuery.ALL, "code", Sight.WHOLE));
        assertEquals(Map.of("" + service, List.of(1L), "", List.of(2L, 3L, 4L)), groups(DocumentQuery.ALL, "code", own));
        assertEquals(Map.of("0", List.of(1L), "-1", List.of(3L), "", List.of(2L, 4L)), groups(DocumentQuery.ALL, "sentiment", Sight.WHOLE));
        assertEquals(Map.of("1", List.of(1L), "", List.of(2L, 3L, 4L)), groups(DocumentQuery.ALL, "sentiment", own));
    }

    @Test
    void byStratumOfASample() {
        assertEquals(Map.of("en", List.of(2L), "fr", List.of(3L), "", List.of(1L, 4L)), groups(DocumentQuery.ALL, "stratum:First", Sight.WHOLE));
        assertEquals(Map.of("en", List.of(2L), "fr", List.of(3L)), groups(DocumentQuery.ALL.sample("First"), "stratum:First", Sight.WHOLE));
    }

    @Test
    void aCodeIsCountedWithThoseBelowIt() {
        assertEquals(new Codebook.CodeCount(1, 1), study.codebook().counts().get(service));
        assertEquals(new Codebook.CodeCount(2, 3), study.codebook().countsWithin(null, Sight.WHOLE).get(service));
        assertEquals(new Codebook.CodeCount(2, 2), study.codebook().countsWithin(null, Sight.WHOLE).get(delivery));
        assertEquals(Map.of(service, new Codebook.CodeCount(1, 1)), study.codebook().countsWithin(ada, Sight.WHOLE));
        assertEquals(Map.of(service, new Codebook.CodeCount(1, 1)), study.codebook().countsBy(ada));
    }
}
