package org.navette.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.navette.text.privacy.PersonalKind;

/** Makes pseudonyms of the same kind as what they replace, numbered, none of them twice. */
final class Pseudonyms {
    private static final Map<String, List<String>> FORMS = Map.ofEntries(Map.entry("person", List.of("Personne #", "Person #")),
            Map.entry("email", List.of("courriel-#@exemple.invalid", "email-#@example.invalid")), Map.entry("phone", List.of("[téléphone #]", "[phone #]")),
            Map.entry("address", List.of("[adresse #]", "[address #]")), Map.entry("iban", List.of("[IBAN #]", "[IBAN #]")),
            Map.entry("card", List.of("[carte #]", "[card #]")), Map.entry("reference", List.of("[référence #]", "[reference #]")),
            Map.entry("handle", List.of("@compte-#", "@account-#")), Map.entry("url", List.of("https://exemple.invalid/profil-#", "https://example.invalid/profile-#")),
            Map.entry("birth", List.of("[date de naissance #]", "[date of birth #]")), Map.entry(Pair.CUSTOMER, List.of("client-#", "customer-#")));
    private final int language;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    Pseudonyms(String language) {
        this.language = "fr".equals(language) ? 0 : 1;
    }

    void use(String pseudonym) {
        used.add(pseudonym);
    }

    boolean used(String pseudonym) {
        return used.contains(pseudonym);
    }

    String next(String kind) {
        while (true) {
            String made = FORMS.get(kind).get(language).replace("#", Integer.toString(last.merge(kind, 1, Integer::sum)));
            if (used.add(made)) {
                return made;
            }
        }
    }

    /** The e-mail of somebody who has a pseudonym: Personne 12 → personne-12@exemple.invalid. */
    String email(String person) {
        return person.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + (language == 0 ? "@exemple.invalid" : "@example.invalid");
    }

    /** True for what {@link #next} could have made. */
    static boolean ours(String kind, String pseudonym) {
        return FORMS.get(kind).stream().anyMatch(form -> pseudonym.matches(Pattern.quote(form).replace("#", "\\E\\d+\\Q")))
                || kind.equals(PersonalKind.EMAIL.word()) && pseudonym.matches("personn?e?-\\d+@ex[ae]mple\\.invalid");
    }
}
