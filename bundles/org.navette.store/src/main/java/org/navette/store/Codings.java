package org.navette.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.SentimentTag;

/** Reads codings, sentiment tags and coders. */
public final class Codings {
    /** Of one document, by start then end; whole-document codings first. */
    public List<Coding> of(long document) { throw new UnsupportedOperationException(); }
    /** With one code, by document. */
    public List<Coding> withCode(long code) { throw new UnsupportedOperationException(); }
    /** Every coding in id order. */
    public void forEach(Consumer<Coding> reader) { throw new UnsupportedOperationException(); }
    public List<SentimentTag> sentimentsOf(long document) { throw new UnsupportedOperationException(); }
    /** Every whole-document and segment tag in id order. */
    public void forEachSentiment(Consumer<SentimentTag> reader) { throw new UnsupportedOperationException(); }
    public List<Coder> coders() { throw new UnsupportedOperationException(); }
    /** Id → coder. */
    public Map<Long, Coder> codersById() { throw new UnsupportedOperationException(); }
}
