package org.navette.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.store.Rewording;
import org.navette.store.Substitution;
import org.navette.text.privacy.Finding;
import org.navette.text.privacy.KnownNames;
import org.navette.text.privacy.PersonalDataFinder;

/** Replaces what was decided on: where the finder sees it, and wherever else the very words stand, unless they may mean something else. */
final class Replacements implements Rewording {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private record Words(String folded, int length, String replacement) {
    }

    private final PersonalDataFinder finder;
    private final KnownNames known;
    private final Map<String, Proposal> decided;
    /** First token → wordings that begin with it, longest first. */
    private final Map<String, List<Words>> wordings = new HashMap<>();

    Replacements(PersonalDataFinder finder, KnownNames known, Map<String, Proposal> decided) {
        this.finder = finder;
        this.known = known;
        this.decided = decided;
        for (Proposal one : decided.values()) {
            Matcher first = TOKEN.matcher(one.text());
            boolean name = one.kind().equals("person");
            if (!one.kind().equals(Pair.CUSTOMER) && first.find() && (!name || !finder.doubtful(one.text()))) {
                wordings.computeIfAbsent(Normal.name(first.group()), t -> new ArrayList<>())
                        .add(new Words(Normal.name(one.text()), first.start(), one.replacement()));
            }
        }
        wordings.values().forEach(list -> list.sort(Comparator.comparingInt((Words w) -> -w.folded().length())));
    }

    @Override
    public List<Substitution> of(String text, Long document) {
        List<Substitution> found = new ArrayList<>();
        for (Finding finding : finder.find(text, known)) {
            Proposal one = decided.get(PersonalSurvey.key(finding.kind().word(), finding.text()));
            if (one != null) {
                found.add(new Substitution(finding.segment(), one.replacement()));
            }
        }
        List<Substitution> seen = List.copyOf(found);
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find(from)) {
            from = token.end();
            int end = wording(text, token, seen, found);
            from = Math.max(from, end);
        }
        found.sort(Comparator.comparingInt(s -> s.segment().start()));
        return found;
    }

    private int wording(String text, Matcher token, List<Substitution> seen, List<Substitution> found) {
        for (Words words : wordings.getOrDefault(Normal.name(token.group()), List.of())) {
            int start = token.start() - words.length();
            int end = start < 0 ? -1 : matched(text, start, words.folded());
            if (end > 0 && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end))) && !small(text, start, end)) {
                Segment place = new Segment(CodePoints.fromUtf16(text, start), CodePoints.fromUtf16(text, end));
                if (seen.stream().noneMatch(s -> s.segment().overlaps(place))) {
                    found.add(new Substitution(place, words.replacement()));
                    return end;
                }
            }
        }
        return -1;
    }

    /** One word in small letters may be another word (marie, rose); digits and several words are what they are. */
    private static boolean small(String text, int start, int end) {
        String words = text.substring(start, end);
        return words.equals(words.toLowerCase(Locale.ROOT)) && words.chars().allMatch(Character::isLetter);
    }

    /** End of the folded words in a text, or -1. */
    private static int matched(String text, int start, String folded) {
        int longest = Math.min(text.length(), start + folded.length() + 8);
        for (int end = start + Math.max(1, folded.length() - 2); end <= longest; end++) {
            if (Normal.name(text.substring(start, end)).equals(folded) && !Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return -1;
    }
}
