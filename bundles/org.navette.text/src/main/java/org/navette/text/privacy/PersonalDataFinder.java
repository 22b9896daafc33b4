package org.navette.text.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.navette.text.CodePointMap;

/**
 * Finds what tells who a person is: names, e-mails, telephones, postal addresses, IBAN, cards, order and customer numbers,
 * handles, addresses of profiles, dates of birth; in French and English. Safe for threads.
 *
 * <p>By rules, as no name finder model can be had (docs/privacy.md says where we looked, and how well the rules do).
 */
public final class PersonalDataFinder {
    private static final double AT_LEAST = 0.5;
    private final boolean english;

    /** @param language BCP 47 tag of the text, or null when unknown */
    public PersonalDataFinder(String language) {
        english = language != null && Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /** True when these words may well mean something else than a person: one of them alone proves nothing. */
    public boolean doubtful(String name) {
        String folded = NameLists.fold(name);
        return !folded.contains(" ") && (NameLists.OURS.doubtful(folded) || NameLists.OURS.word(folded));
    }

    /** In text order, not overlapping; what a text says surely helps to see the rest of it. */
    public List<Finding> find(String text) {
        return find(text, new KnownNames());
    }

    /** As {@link #find(String)}, and with names that other texts gave away. Doubtful words need their own text to say so. */
    public List<Finding> find(String text, KnownNames elsewhere) {
        List<Raw> all = Forms.find(text);
        NameRules rules = new NameRules(text, english);
        List<Raw> names = rules.find();
        all.addAll(names);
        KnownNames here = new KnownNames();
        names.stream().filter(n -> n.confidence() >= Finding.HIGH).forEach(n -> here.learn(n.name()));
        all.addAll(mentions(text, rules.words(), here, elsewhere));
        return best(text, all);
    }

    private static List<Raw> mentions(String text, List<Word> words, KnownNames here, KnownNames elsewhere) {
        List<Raw> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!(word.capital() || word.capitals()) && !here.begins(word.text())) {
                continue;
            }
            boolean own = here.begins(word.text());
            if (!own && !elsewhere.begins(word.text())) {
                continue;
            }
            for (int to = Math.min(words.size(), i + 4); to > i; to--) {
                String mention = text.substring(word.start(), words.get(to - 1).end());
                PersonName known = own ? here.of(mention) : null;
                PersonName far = known == null ? elsewhere.of(mention) : null;
                boolean doubtful = NameLists.OURS.doubtful(mention) || NameLists.OURS.word(mention);
                boolean small = !word.capital() && !word.capitals();
                if (known != null && !(doubtful && (word.first() || small)) && !(small && to == i + 1 && !NameLists.OURS.given(mention))) {
                    found.add(new Raw(PersonalKind.PERSON, word.start(), words.get(to - 1).end(), small ? 0.7 : 0.84, Clue.KNOWN, known));
                    break;
                }
                if (far != null && !doubtful) {
                    found.add(new Raw(PersonalKind.PERSON, word.start(), words.get(to - 1).end(), word.first() ? 0.7 : 0.81, Clue.KNOWN, far));
                    break;
                }
            }
        }
        return found;
    }

    /** Of findings that overlap the one of the stronger kind stays, then the longer, then the surer. */
    private static List<Finding> best(String text, List<Raw> all) {
        List<Raw> order = new ArrayList<>(all);
        order.removeIf(r -> r.confidence() < AT_LEAST);
        order.sort(Comparator.comparing((Raw r) -> r.kind()).thenComparing(r -> r.start() - r.end()).thenComparing(r -> -r.confidence()));
        List<Raw> kept = new ArrayList<>();
        for (Raw raw : order) {
            if (kept.stream().noneMatch(raw::overlaps)) {
                kept.add(raw);
            }
        }
        kept.sort(Comparator.comparingInt(Raw::start));
        CodePointMap map = new CodePointMap(text);
        return kept.stream().map(r -> new Finding(r.kind(), map.segment(r.start(), r.end()), text.substring(r.start(), r.end()), r.confidence(), r.clue(),
                r.name())).toList();
    }
}
