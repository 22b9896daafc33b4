package org.navette.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names of persons in one text by titles, phrases, signatures and lists. */
final class NameRules {
    private static final NameLists LISTS = NameLists.OURS;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Set<String> TITLES = Set.of("m", "mm", "mme", "mmes", "mlle", "mlles", "mr", "mrs", "ms", "miss", "dr", "pr", "prof", "monsieur", "madame",
            "mademoiselle", "messieurs", "mesdames", "docteur", "professeur", "doctor", "professor", "maitre", "sir", "me");
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "la", "le", "van", "von", "der", "den", "da", "di", "del", "ben", "el", "al", "bin", "d", "st", "saint");
    /** Words after which a name is a place, or before which it is. */
    private static final Set<String> PLACES = Set.of("rue", "avenue", "boulevard", "bd", "place", "quai", "square", "impasse", "chemin", "pont", "gare", "station", "metro", "lycee",
            "college", "ecole", "hopital", "clinique", "universite", "stade", "prix", "fondation", "musee", "saint", "sainte", "st", "ste", "street", "road", "park", "hospital",
            "university", "school", "airport", "bridge", "bank", "palace", "centre", "center", "eglise", "cathedrale", "port", "mont", "fort", "ville", "marque", "brand",
            "hotel", "chez", "prince", "lake", "river", "city", "beach");
    /** After these whatever has a capital is a name. */
    private static final Pattern INTRODUCED = Pattern.compile("(?:je m['’]appelle|mon (?:nom|pr[ée]nom)(?: complet)? est|je me (?:nomme|pr[ée]nomme)|my (?:full |first |last )?name is|my name['’]s|i am called|nomm[ée]e?"
            + "|pr[ée]nomm[ée]e?|d[ée]nomm[ée]e?|named|called|un certain|une certaine|a certain|sign[ée] ?:?|signed ?:?|s['’]appelle|nom ?:|name ?:)\\s+$", FLAGS);
    /** After these only a listed name is. */
    private static final Pattern LIKELY = Pattern.compile("(?:merci(?: (?:beaucoup|encore|infiniment|bien))?(?: à)?|gr[âa]ce à|thanks?(?: you)?(?: (?:so|very) much)?(?: to)?|bonjour|bonsoir|salut|coucou|ch[eè]re?s?|hi|hello|dear|hey|ask(?:ed)? for"
            + "|demand(?:er|ez)|speak (?:to|with)|spoke (?:to|with)|parl[ée]r? (?:à|avec)|coll[èe]gue|conseill(?:er|[èe]re)|vend(?:eur|euse)|technicien(?:ne)?|livreur|colleague|adviser|advisor|technician|agent|assistant"
            + "|manager|served by|helped by|servie? par|aid[ée]e? par|re[çc]ue? par|with|avec|je suis|i am|i['’]m|this is|c['’]est|ici|here|,)[ ,]+$", FLAGS);
    private static final Pattern SIGNATURE = Pattern.compile("(?:cordialement|bien [àa] vous|cdt|cdlt|salutations(?: distingu[ée]es)?|sinc[èe]res salutations|respectueusement|amicalement|bonne (?:journ[ée]e|soir[ée]e)|bien sinc[èe]rement"
            + "|(?:best|kind|warm|kindest) (?:regards|wishes)|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely|best|cheers|many thanks|thanks|thank you|merci(?: d['’]avance)?|respectfully)[ ,.!]*(?:\\R[ \\t]*)+[-–— ]*$", FLAGS);
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");
    private static final Pattern SIGNED_INLINE = Pattern.compile("(?:cordialement|bien [àa] vous|amicalement|(?:best|kind|kindest) regards|regards|yours (?:sincerely|faithfully|truly)|sincerely)[,.!]?\\s+$", FLAGS);

    private final String text;
    private final boolean english;
    private final List<Word> words;
    private final List<Raw> found = new ArrayList<>();
    private final List<int[]> barred = new ArrayList<>();

    NameRules(String text, boolean english) {
        this.text = text;
        this.english = english;
        words = Word.of(text);
        String folded = NameLists.fold(text);
        // The same length before and after in nearly every text; where it is not, brands are not recognised.
        if (folded.length() == text.length()) {
            for (String phrase : LISTS.phrases()) {
                for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
                    barred.add(new int[] {at, at + phrase.length()});
                }
            }
        }
    }

    /** In UTF-16 positions; longest first where some overlap. */
    List<Raw> find() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (barred(word) || own(i)) {
                continue;
            }
            int next = title(i) ? titled(i) : named(i);
            i = Math.max(i, next - 1);
        }
        return found;
    }

    private boolean title(int i) {
        Word word = words.get(i);
        String folded = word.folded();
        if (!TITLES.contains(folded) || i + 1 >= words.size() || !(word.capital() || word.capitals() || word.text().equals("M") || folded.length() > 5)) {
            return false;
        }
        String gap = words.get(i + 1).gap();
        return switch (folded) {
            case "m" -> gap.equals(". ") || gap.equals(".") || gap.equals(" ");
            case "me" -> !english && !word.first() && gap.equals(" ") && word.text().equals("Me");
            default -> gap.matches("\\.?[ \\u00a0]");
        };
    }

    private int titled(int title) {
        int from = title + 1;
        int to = sequence(from, true);
        if (to <= from || own(from) || barred(words.get(from)) || LISTS.word(words.get(from).text()) && to == from + 1) {
            return title + 1;
        }
        add(from, to, 0.95, Clue.TITLE, true);
        return to;
    }

    private int named(int i) {
        Word word = words.get(i);
        boolean nameLike = word.capital() || word.capitals() && word.text().length() > 2;
        boolean listed = LISTS.given(word.text());
        if (!nameLike && !listed && !word.initial()) {
            return i + 1; // most words: everything below costs more
        }
        String before = text.substring(Math.max(0, word.start() - 60), word.start());
        if (INTRODUCED.matcher(before).find() && (nameLike && !LISTS.word(word.text()) || listed && !LISTS.doubtful(word.text()) && word.text().length() > 2)) {
            int to = nameLike ? sequence(i, true) : i + 1;
            add(i, to, 0.93, Clue.INTRODUCED, false);
            return to;
        }
        if (place(i)) {
            return i + 1;
        }
        if (nameLike && SIGNATURE.matcher(before).find() || (nameLike && SIGNED_INLINE.matcher(before).find())) {
            int to = sequence(i, true);
            if (to > i && to - i <= 4 && endsLine(to) && !LISTS.word(word.text())) {
                add(i, to, 0.9, Clue.SIGNED, false);
                return to;
            }
        }
        if (word.initial() && i + 1 < words.size() && words.get(i + 1).gap().matches("\\.-?\\s?")) {
            return initials(i);
        }
        if (!nameLike) {
            return i + 1;
        }
        return listed ? given(i, LIKELY.matcher(before).find()) : unlisted(i);
    }

    /** J. Dupont, J.-P. Durand: only before a word that looks like a family name and none of ours. */
    private int initials(int i) {
        int to = i;
        while (to < words.size() && words.get(to).initial() && to + 1 < words.size() && words.get(to + 1).gap().matches("\\.-?\\s?")) {
            to++;
        }
        if (to < words.size() && (words.get(to).capital() || words.get(to).capitals()) && !LISTS.word(words.get(to).text())
                && !ROMAN.matcher(words.get(to).text()).matches()) {
            boolean sure = LISTS.family(words.get(to).text()) || LISTS.given(words.get(to).text()) || !words.get(i).first();
            add(i, to + 1, sure ? 0.82 : 0.65, Clue.FULL_NAME, true);
            return to + 1;
        }
        return i + 1;
    }

    private int given(int i, boolean likely) {
        Word word = words.get(i);
        int to = sequence(i, false);
        int givens = i;
        while (givens < to && LISTS.given(words.get(givens).text())) {
            givens++;
        }
        boolean doubtful = LISTS.doubtful(word.text());
        if (i + 1 < words.size() && ROMAN.matcher(words.get(i + 1).text()).matches() && words.get(i + 1).gap().equals(" ")) {
            return i + 2; // a king, or the armchairs of his time
        }
        if (to > i + 1) {
            Word second = words.get(i + 1);
            boolean familyListed = LISTS.family(words.get(to - 1).text());
            boolean particle = PARTICLES.contains(second.folded()) && !second.capital();
            double sure = familyListed || givens > i + 1 && !doubtful ? 0.93 : particle ? 0.85 : doubtful ? word.first() ? 0.6 : 0.82 : 0.9;
            if (doubtful && particle && !familyListed) {
                return i + 1;
            }
            add(i, to, sure, Clue.FULL_NAME, false);
            return to;
        }
        // Marie D.
        if (i + 1 < words.size() && words.get(i + 1).initial() && words.get(i + 1).gap().equals(" ") && text.startsWith(".", words.get(i + 1).end())) {
            add(i, i + 2, doubtful ? 0.7 : 0.9, Clue.FULL_NAME, false);
            return i + 2;
        }
        if (word.capitals() && shouting(i)) {
            return i + 1;
        }
        if (!doubtful) {
            add(i, i + 1, word.first() && !likely ? 0.75 : 0.85, Clue.LISTED, false);
        } else if (likely && !word.first() && person(i)) {
            add(i, i + 1, 0.65, Clue.LISTED, false);
        }
        return i + 1;
    }

    /** A doubtful word is a person where the text goes on as after one. */
    private boolean person(int i) {
        String after = text.substring(words.get(i).end());
        return after.matches("(?s)\\s*(?:[,.!;)]|$|\\R).*") || after.matches("(?s)\\s+(?:pour|qui|et|a|m['’]a|nous|était|from|who|for|and|was|has|at|helped|in)\\b.*");
    }

    /** DUPONT Marie, or a family name alone. */
    private int unlisted(int i) {
        Word word = words.get(i);
        if (i + 1 < words.size() && words.get(i + 1).gap().equals(" ") && word.capitals() && words.get(i + 1).capital() && LISTS.given(words.get(i + 1).text())
                && !LISTS.doubtful(words.get(i + 1).text()) && !LISTS.word(word.text()) && !shouting(i)) {
            found.add(new Raw(PersonalKind.PERSON, word.start(), words.get(i + 1).end(), 0.85, Clue.FULL_NAME, new PersonName(words.get(i + 1).text(), word.text())));
            return i + 2;
        }
        if (LISTS.family(word.text()) && !LISTS.doubtful(word.text()) && !word.first() && !word.capitals()) {
            add(i, i + 1, 0.7, Clue.LISTED, true);
        }
        return i + 1;
    }

    /** In a line of capitals they tell nothing. */
    private boolean shouting(int i) {
        int others = 0;
        for (int k = Math.max(0, i - 3); k < Math.min(words.size(), i + 4); k++) {
            others += k != i && words.get(k).text().length() > 2 && words.get(k).capitals() ? 1 : 0;
        }
        return others >= 2;
    }

    /** End of a run of words that may make one name; never longer than five. */
    private int sequence(int from, boolean anything) {
        int to = from;
        for (int i = from; i < words.size() && i < from + 5; i++) {
            Word word = words.get(i);
            boolean near = i == from || word.gap().equals(" ") || word.gap().equals("\u00a0") || word.gap().matches("['’]") && words.get(i - 1).folded().equals("d");
            if (!near || i > from && (barred(word) || own(i))) {
                break;
            }
            boolean name = (word.capital() || word.capitals() && !ROMAN.matcher(word.text()).matches()) && (i == from || !LISTS.word(word.text()) || LISTS.given(word.text()) && !LISTS.doubtful(word.text()))
                    && (i == from || !TITLES.contains(word.folded()));
            if (name) {
                to = i + 1;
            } else if (!(PARTICLES.contains(word.folded()) && (i > from || anything) && leadsToName(i))) {
                break;
            }
        }
        return to;
    }

    private boolean leadsToName(int particle) {
        for (int i = particle + 1; i < words.size() && i <= particle + 2; i++) {
            Word word = words.get(i);
            boolean near = word.gap().equals(" ") || word.gap().matches("['’]");
            if (!near) {
                return false;
            }
            boolean particleToo = PARTICLES.contains(word.folded());
            if (!particleToo && (word.capital() || word.capitals())) {
                return !LISTS.word(word.text());
            }
            if (!particleToo) {
                return false;
            }
        }
        return false;
    }

    private boolean place(int i) {
        String before = i == 0 ? "" : words.get(i - 1).folded();
        boolean behind = i > 0 && PLACES.contains(before) && words.get(i).gap().matches("[ -]");
        int to = Math.max(i + 1, sequence(i, false));
        boolean ahead = to < words.size() && words.get(to).gap().equals(" ") && words.get(to).capital() && PLACES.contains(words.get(to).folded());
        boolean within = to > i + 1 && PLACES.contains(words.get(to - 1).folded()) && !LISTS.family(words.get(to - 1).text());
        return behind && !before.equals("chez") || ahead || within;
    }

    private boolean endsLine(int to) {
        String after = text.substring(words.get(to - 1).end());
        return after.matches("(?s)[ \\t.!]*(?:\\R.*|$)") || after.matches("(?s)[ \\t]*[,(–-].*");
    }

    private boolean barred(Word word) {
        return !barred.isEmpty() && barred.stream().anyMatch(b -> b[0] <= word.start() && word.end() <= b[1]);
    }

    /** One of our own pseudonyms: Person 12. */
    private boolean own(int i) {
        String folded = words.get(i).folded();
        return (folded.equals("person") || folded.equals("personne")) && text.substring(words.get(i).end()).matches("(?s)\\s\\d+\\b.*");
    }

    private void add(int from, int to, double confidence, Clue clue, boolean familyFirst) {
        int givens = from;
        while (givens < to && !familyFirst && (LISTS.given(words.get(givens).text()) || words.get(givens).initial() || givens == from && to - from > 1)) {
            givens++;
        }
        if (familyFirst && to - from > 1 && (LISTS.given(words.get(from).text()) || words.get(from).initial())) {
            givens = from + 1;
        }
        if (givens == to && to - from > 1) {
            givens--;
        }
        if (givens == from && to - from == 1 && !familyFirst) {
            givens = to;
        }
        String given = givens == from ? null : text.substring(words.get(from).start(), words.get(givens - 1).end());
        String family = givens == to ? null : text.substring(words.get(givens).start(), words.get(to - 1).end());
        int end = words.get(to - 1).end();
        if (words.get(to - 1).initial() && text.startsWith(".", end)) {
            end++;
        }
        found.add(new Raw(PersonalKind.PERSON, words.get(from).start(), end, confidence, clue, new PersonName(given, family)));
    }

    /** Words that may be one of the names found elsewhere. */
    List<Word> words() {
        return words;
    }
}
