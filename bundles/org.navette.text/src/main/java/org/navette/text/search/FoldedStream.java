package org.navette.text.search;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folded words as Lucene takes them; no analyser chain, so that text, query and match positions can never disagree. */
final class FoldedStream extends TokenStream {
    private final List<Folding.Word> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<Folding.Word> rest;

    FoldedStream(List<Folding.Word> words) {
        this.words = words;
    }

    @Override
    public void reset() {
        rest = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (rest.hasNext()) {
            String key = rest.next().key();
            // Lucene refuses terms above 32 kB; no word is that long, pasted data may be
            if (!key.isEmpty() && key.length() <= 8000) {
                term.append(key);
                return true;
            }
        }
        return false;
    }
}
