package org.navette.analysis.codebook;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.core.codebook.CodebookDifference;
import org.navette.core.study.Segment;
import org.navette.store.Label;

/**
 * What a change of the codebook does, or would do.
 *
 * @param label     what the journal calls it
 * @param codebook  in what the codebooks before and after differ
 * @param codes     codes whose number of codings changes, in the order of the codebook before, new ones behind
 * @param moved     codings that stand afterwards under another code
 * @param united    codings that go because another one says the same or overlaps
 * @param removed   codings that go without another in their place
 * @param widened   codings whose span grows
 * @param documents whose codings change
 * @param coders    whose codings change
 * @param memos     researchers' notes that go
 * @param examples  some of the codings that change, those that unite first
 */
public record CodebookOutcome(Label label, CodebookDifference codebook, List<CodeCount> codes, long moved, long united, long removed,
        long widened, long documents, long coders, long memos, List<Example> examples) {
    public CodebookOutcome {
        codes = List.copyOf(codes);
        examples = List.copyOf(examples);
    }

    /** Number of codings of one code, itself only. @param code its path, after the change unless it goes */
    public record CodeCount(String code, long before, long after) {
    }

    /**
     * A coding that changes.
     *
     * @param segment before the change; null for the whole document
     * @param to      path of the code after the change; null when the coding goes
     * @param quote   the passage, or the beginning of the text
     */
    public record Example(String document, Segment segment, String coder, String from, String to, String quote) {
    }

    /** In plain words, in the user's language: the codes, then the codings. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(codebook.sentences());
        tell(sentences, "change.moved", moved);
        tell(sentences, "change.united", united);
        tell(sentences, "change.widened", widened);
        tell(sentences, "change.removed", removed);
        tell(sentences, "change.memos", memos);
        sentences.add(documents == 0 ? Messages.text("change.untouched") : Messages.text("change.touched", documents, coders));
        return sentences;
    }

    private static void tell(List<String> sentences, String key, long number) {
        if (number > 0) {
            sentences.add(Messages.text(key, number));
        }
    }
}
