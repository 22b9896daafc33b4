package org.navette.text.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that were found surely: where they stand alone later, they are likely the same persons'. */
public final class KnownNames {
    private final Map<String, PersonName> given = new HashMap<>();
    private final Map<String, PersonName> family = new HashMap<>();
    private final Set<String> stems = new HashSet<>();

    /** Learns from a finding; one that is not sure teaches nothing. */
    public void learn(Finding finding) {
        if (finding.kind() == PersonalKind.PERSON && finding.high() && finding.clue() != Clue.KNOWN) {
            learn(finding.name());
        }
    }

    void learn(PersonName name) {
        if (name.given() != null && name.given().length() > 2) {
            given.putIfAbsent(NameLists.fold(name.given()), new PersonName(name.given(), null));
        }
        if (name.family() != null && name.family().length() > 2) {
            family.putIfAbsent(NameLists.fold(name.family()), new PersonName(null, name.family()));
            stems.add(NameLists.fold(name.family()).split("[ ']")[0]);
        }
    }

    /** The name that words are, or null. */
    PersonName of(String words) {
        String folded = NameLists.fold(words);
        PersonName known = family.get(folded);
        return known != null ? known : given.get(folded);
    }

    boolean begins(String word) {
        String folded = NameLists.fold(word);
        return stems.contains(folded) || given.containsKey(folded);
    }
}
