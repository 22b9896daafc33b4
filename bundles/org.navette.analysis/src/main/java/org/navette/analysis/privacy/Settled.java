package org.navette.analysis.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposals made to agree with a key file: who has a pseudonym there keeps it, and a number that is taken there goes to nobody else.
 *
 * @param replacements key of a wording → its pseudonym, of what is to be replaced
 * @param pairs        the key file's, and the new ones
 */
record Settled(Map<String, Proposal> replacements, List<Pair> pairs) {

    static Settled of(List<Proposal> decided, List<Pair> before, Pseudonyms pseudonyms) {
        Map<String, Pair> known = new LinkedHashMap<>();
        before.forEach(pair -> {
            known.put(PersonalSurvey.key(pair.kind(), pair.original()), pair);
            pseudonyms.use(pair.pseudonym());
        });
        List<Proposal> kept = decided.stream().filter(Proposal::keep).toList();
        Map<String, String> groups = new HashMap<>();
        for (Proposal one : kept) {
            Pair pair = known.get(key(one));
            if (pair != null && Pseudonyms.ours(one.kind(), one.replacement())) {
                groups.putIfAbsent(one.replacement(), pair.pseudonym());
            }
        }
        List<Proposal> emails = new ArrayList<>();
        for (Proposal one : kept) {
            boolean ours = Pseudonyms.ours(one.kind(), one.replacement());
            boolean linked = one.kind().equals("email") && kept.stream().anyMatch(p -> p.kind().equals("person") && pseudonyms.email(p.replacement()).equals(one.replacement()));
            if (linked) {
                emails.add(one);
            } else if (!groups.containsKey(one.replacement())) {
                groups.put(one.replacement(), ours && pseudonyms.used(one.replacement()) ? pseudonyms.next(one.kind()) : one.replacement());
                pseudonyms.use(groups.get(one.replacement()));
            }
        }
        for (Proposal email : emails) {
            kept.stream().filter(p -> p.kind().equals("person") && pseudonyms.email(p.replacement()).equals(email.replacement())).findFirst()
                    .ifPresent(p -> groups.putIfAbsent(email.replacement(), pseudonyms.email(groups.get(p.replacement()))));
        }
        Map<String, Proposal> replacements = new LinkedHashMap<>();
        for (Proposal one : kept) {
            Pair pair = known.get(key(one));
            boolean ours = Pseudonyms.ours(one.kind(), one.replacement());
            String settled = pair != null && ours ? pair.pseudonym() : groups.get(one.replacement());
            replacements.put(key(one), one.with(settled, true));
            known.put(key(one), new Pair(one.kind(), one.text(), settled));
        }
        return new Settled(replacements, List.copyOf(known.values()));
    }

    private static String key(Proposal proposal) {
        return PersonalSurvey.key(proposal.kind(), proposal.text());
    }
}
