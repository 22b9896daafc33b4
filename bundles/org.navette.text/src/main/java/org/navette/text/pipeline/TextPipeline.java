package org.navette.text.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.core.study.Segment;
import org.navette.text.CodePointMap;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens, parts of speech and lemmas of texts in one language. Cheap to make and not safe for threads: one
 * per worker; the models behind it are shared.
 */
public final class TextPipeline {
    public static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Pattern EMOJI = Pattern.compile(Emoji.PATTERN);
    /** A line that goes on in lower case was only wrapped. */
    private static final Pattern LINE = Pattern.compile("(?:\\R(?!\\s*\\p{Ll}))+|\\R\\h*\\R");
    private static final int MOST_LEMMAS = 300_000;
    /** By token and tag: out of context 98.9 % of the answers stay and it is ten times faster (methods.md §1). */
    private static final Map<String, String> LEMMAS = new ConcurrentHashMap<>();

    private final String language;
    private SentenceDetectorME sentences;
    private TokenizerME tokens;
    private POSTaggerME tags;
    private LemmatizerME lemmas;

    private TextPipeline(String language) {
        this.language = language;
    }

    /** The pipeline of a BCP 47 tag ({@code fr}, {@code fr-CA}); empty when we have none for its language. */
    public static Optional<TextPipeline> of(String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language) ? Optional.of(new TextPipeline(language)) : Optional.empty();
    }

    /** Sentences without the space around them; a line that does not go on in lower case ends one. */
    public List<Segment> sentences(String text) {
        CodePointMap map = new CodePointMap(text);
        return sentenceSpans(text).stream().map(s -> map.segment(s[0], s[1])).toList();
    }

    /** Words, numbers, punctuation and emoji, without white space. */
    public List<Token> tokens(String text) {
        CodePointMap map = new CodePointMap(text);
        return tokenSpans(text).stream().map(s -> new Token(map.segment(s[0], s[1]), text.substring(s[0], s[1]))).toList();
    }

    /** Tokens, sentence by sentence, with universal parts of speech and, in English, lemmas. */
    public List<TaggedToken> tagged(String text) {
        if (tags == null) {
            tags = new POSTaggerME(Models.tags(language));
        }
        CodePointMap map = new CodePointMap(text);
        List<TaggedToken> all = new ArrayList<>();
        for (int[] sentence : sentenceSpans(text)) {
            String words = text.substring(sentence[0], sentence[1]);
            List<int[]> spans = tokenSpans(words);
            String[] forms = spans.stream().map(s -> words.substring(s[0], s[1])).toArray(String[]::new);
            String[] found = tags.tag(forms);
            for (int i = 0; i < forms.length; i++) {
                String tag = EMOJI.matcher(forms[i]).matches() ? "SYM" : found[i];
                all.add(new TaggedToken(map.segment(sentence[0] + spans.get(i)[0], sentence[0] + spans.get(i)[1]),
                        forms[i], tag, lemma(forms[i], tag)));
            }
        }
        return all;
    }

    private List<int[]> sentenceSpans(String text) {
        if (sentences == null) {
            sentences = new SentenceDetectorME(Models.sentences(language));
        }
        List<int[]> spans = new ArrayList<>();
        Matcher ends = LINE.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            boolean more = ends.find();
            int to = more ? ends.start() : text.length();
            for (Span s : sentences.sentPosDetect(text.substring(from, to))) {
                spans.add(new int[] {from + s.getStart(), from + s.getEnd()});
            }
            if (!more) {
                break;
            }
            from = ends.end();
        }
        return spans;
    }

    private List<int[]> tokenSpans(String text) {
        if (language.equals("fr")) {
            return FrenchTokenizer.spans(text);
        }
        if (tokens == null) {
            tokens = new TokenizerME(Models.englishTokens());
        }
        List<int[]> spans = new ArrayList<>();
        for (Span s : tokens.tokenizePos(text)) {
            splitEmoji(text, s.getStart(), s.getEnd(), spans);
        }
        return spans;
    }

    /** The English model knows no emoji and leaves them glued to words. */
    private static void splitEmoji(String text, int start, int end, List<int[]> into) {
        Matcher m = EMOJI.matcher(text).region(start, end);
        int from = start;
        while (m.find()) {
            if (m.start() > from) {
                into.add(new int[] {from, m.start()});
            }
            into.add(new int[] {m.start(), m.end()});
            from = m.end();
        }
        if (from < end) {
            into.add(new int[] {from, end});
        }
    }

    private String lemma(String form, String tag) {
        if (!language.equals("en")) {
            return null;
        }
        String key = form + '\t' + tag;
        String known = LEMMAS.get(key);
        if (known != null) {
            return known;
        }
        if (lemmas == null) {
            lemmas = new LemmatizerME(Models.englishLemmas());
        }
        String found = lemmas.lemmatize(new String[] {form}, new String[] {tag})[0];
        String lemma = found.equals("_") || found.equals("O") && !form.equals("O") ? form.toLowerCase(Locale.ROOT) : found;
        if (LEMMAS.size() < MOST_LEMMAS) {
            LEMMAS.put(key, lemma);
        }
        return lemma;
    }
}
