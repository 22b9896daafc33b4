package org.navette.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.analysis.privacy.Proposal;

class ProposalListTest {
    private final ProposalList list = new ProposalList(List.of(new Proposal("email", "a@b.org", "email-1@example.invalid", 1, 0.99, "", true),
            new Proposal("person", "Marie", "Person 1", 1, 0.7, "", false), new Proposal("person", "Quarrington", "Person 2", 4, 0.9, "", true),
            new Proposal("person", "Marie Zwickelmann", "Person 1", 3, 0.9, "", true)));

    private List<String> words() {
        return list.all().stream().map(Proposal::text).toList();
    }

    @Test
    void wordingsOfOnePersonStandTogetherPersonsFirst() {
        assertEquals(List.of("Marie Zwickelmann", "Marie", "Quarrington", "a@b.org"), words());
    }

    @Test
    void aPseudonymIsEditedForAllWordingsOfThePerson() {
        assertEquals(List.of(0, 1), list.rename(1, " Lady W "));
        assertEquals(List.of("Lady W", "Lady W", "Person 2", "email-1@example.invalid"), list.all().stream().map(Proposal::replacement).toList());
    }

    @Test
    void tickingCountsWordingsAndPassages() {
        assertEquals(3, list.kept());
        assertEquals(8, list.passages());
        list.keep(0, false);
        assertEquals(5, list.passages());
        list.keepFrom(0);
        assertEquals(4, list.kept());
        list.keepFrom(0.8);
        assertEquals(3, list.kept());
        list.keepFrom(2);
        assertEquals(0, list.kept());
    }
}
