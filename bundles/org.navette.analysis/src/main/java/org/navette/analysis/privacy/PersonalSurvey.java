package org.navette.analysis.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.text.privacy.Finding;
import org.navette.text.privacy.KnownNames;
import org.navette.text.privacy.PersonName;
import org.navette.text.privacy.PersonalDataFinder;
import org.navette.text.privacy.PersonalKind;

/** Everything personal that a study's words hold, by wording, and which wordings are the same person's. */
final class PersonalSurvey {
    private final PersonalDataFinder finder;
    private final KnownNames known;
    private final Set<PersonalKind> kinds;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    /** Given names that stood alone in a text beside the same given name with a family name. */
    private final Set<String> linked = new HashSet<>();

    PersonalSurvey(PersonalDataFinder finder, KnownNames known, Set<PersonalKind> kinds) {
        this.finder = finder;
        this.known = known;
        this.kinds = kinds;
    }

    static String key(String kind, String text) {
        return kind + "\t" + Normal.of(kind, text);
    }

    void read(String text) {
        Set<String> whole = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (Finding finding : finder.find(text, known)) {
            if (kinds.contains(finding.kind())) {
                seen.computeIfAbsent(key(finding.kind().word(), finding.text()), k -> new Seen(finding, text)).again(finding);
                if (finding.name() != null && finding.name().given() != null) {
                    (full(finding.name()) ? whole : alone).add(Normal.name(finding.name().given()));
                }
            }
        }
        alone.retainAll(whole);
        linked.addAll(alone);
    }

    void key(String customer) {
        keys.add(customer);
    }

    private static boolean full(PersonName name) {
        return name.given() != null && name.family() != null && Normal.name(name.given()).length() > 1 && Normal.name(name.family()).length() > 1;
    }

    List<Proposal> proposals(Pseudonyms pseudonyms) {
        Map<String, Set<String>> byFamily = new HashMap<>();
        Map<String, Set<String>> byGiven = new HashMap<>();
        for (Seen one : seen.values()) {
            if (one.name != null && full(one.name)) {
                String person = person(one.name, Map.of(), Map.of());
                byFamily.computeIfAbsent(Normal.name(one.name.family()), f -> new HashSet<>()).add(person);
                byGiven.computeIfAbsent(Normal.name(one.name.given()), g -> new HashSet<>()).add(person);
            }
        }
        Map<String, String> persons = new LinkedHashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Seen one : seen.values()) {
            if (one.name != null) {
                String person = person(one.name, byFamily, byGiven);
                proposals.add(one.proposal(persons.computeIfAbsent(person, p -> pseudonyms.next("person"))));
            }
        }
        for (Seen one : seen.values()) {
            if (one.name == null) {
                String owner = one.kind.equals("email") ? owner(one.text, persons) : null;
                proposals.add(one.proposal(owner == null ? pseudonyms.next(one.kind) : pseudonyms.email(owner)));
            }
        }
        keys.forEach(k -> proposals.add(new Proposal(Pair.CUSTOMER, k, pseudonyms.next(Pair.CUSTOMER), 1, 1, k, true)));
        return proposals;
    }

    /** "given|family"; a part alone is the one person's who has it, and otherwise a person of its own. */
    private String person(PersonName name, Map<String, Set<String>> byFamily, Map<String, Set<String>> byGiven) {
        String given = name.given() == null ? "" : Normal.name(name.given());
        String family = name.family() == null ? "" : Normal.name(name.family());
        if (full(name)) {
            return given + "|" + family;
        }
        Collection<String> candidates = family.length() > 1 ? byFamily.getOrDefault(family, Set.of())
                : family.isEmpty() && linked.contains(given) ? byGiven.getOrDefault(given, Set.of()) : Set.of();
        if (candidates.size() == 1) {
            return candidates.iterator().next();
        }
        return family.length() > 1 ? "|" + family : given + "|" + family;
    }

    /** Whose names the part before the @ spells, when they are one person's. */
    private static String owner(String email, Map<String, String> persons) {
        String local = Normal.name(email.substring(0, email.indexOf('@'))).replaceAll("[^a-z]", "");
        Set<String> owners = new HashSet<>();
        persons.forEach((person, pseudonym) -> {
            String given = person.substring(0, person.indexOf('|')).replaceAll("[^a-z]", "");
            String family = person.substring(person.indexOf('|') + 1).replaceAll("[^a-z]", "");
            if (family.length() > 2 && !given.isEmpty() && (local.equals(given + family) || local.equals(family + given) || local.equals(given.charAt(0) + family)
                    || local.equals(family + given.charAt(0)) || local.equals(family))) {
                owners.add(pseudonym);
            }
        });
        return owners.size() == 1 ? owners.iterator().next() : null;
    }
}
