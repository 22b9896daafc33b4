package org.navette.store;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.file.Problems;

/** Coders, codings and sentiment tags. */
final class JudgementEdits {
    /** With two numbers, each -1 for the whole document. */
    static final String SAME_SPAN = "ifnull(span_start, -1) = ? AND ifnull(span_end, -1) = ?";
    private final Edits edits;

    JudgementEdits(Edits edits) {
        this.edits = edits;
    }

    Coder coder(String name, boolean machine) {
        String wanted = Edits.name(name);
        Optional<Coder> known = edits.first("SELECT id, name, machine FROM coder WHERE name = ?",
                row -> new Coder(row.getLong(1), row.getString(2), row.getBoolean(3)), wanted);
        if (known.isPresent()) {
            if (known.get().machine() != machine) {
                throw Problems.content(machine ? "problem.coder.person" : "problem.coder.machine", wanted);
            }
            return known.get();
        }
        long id = edits.insert("coder", "INSERT INTO coder (id, name, machine) VALUES (?, ?, ?)", null, null, wanted, machine);
        return new Coder(id, wanted, machine);
    }

    long add(Coding coding) {
        mustFit(coding.document(), coding.segment());
        Object start = start(coding.segment());
        Object end = end(coding.segment());
        long id = edits.insert("coding", """
                INSERT INTO coding (id, document_id, span_start, span_end, code_id, coder_id, weight, origin, at, memo)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", null, null, coding.document(), start, end,
                coding.code(), coding.coder(), coding.weight(), coding.origin().word(), coding.at(), coding.memo());
        return id != Edits.NONE ? id
                : edits.id("SELECT id FROM coding WHERE document_id = ? AND code_id = ? AND coder_id = ? AND " + SAME_SPAN,
                        coding.document(), coding.code(), coding.coder(), whole(start), whole(end)).orElseThrow();
    }

    void update(Coding coding) {
        mustFit(coding.document(), coding.segment());
        int changed = edits.run("UPDATE OR IGNORE coding SET span_start = ?, span_end = ?, code_id = ?, weight = ?, origin = ?, memo = ? WHERE id = ?",
                start(coding.segment()), end(coding.segment()), coding.code(), coding.weight(), coding.origin().word(), coding.memo(),
                coding.id());
        if (changed == 0) {
            // The same coding stands already: two would say nothing more than one.
            removeCoding(coding.id());
        }
    }

    void removeCoding(long id) {
        edits.run("DELETE FROM coding WHERE id = ?", id);
    }

    long tag(SentimentTag tag) {
        mustFit(tag.document(), tag.segment());
        Object start = start(tag.segment());
        Object end = end(tag.segment());
        long id = edits.insert("sentiment_tag", """
                INSERT INTO sentiment_tag (id, document_id, span_start, span_end, polarity, aside, coder_id, origin, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", null, null, tag.document(), start, end,
                tag.polarity(), aside(tag), tag.coder(), tag.origin().word(), tag.at());
        if (id != Edits.NONE) {
            return id;
        }
        long same = edits.id("SELECT id FROM sentiment_tag WHERE document_id = ? AND coder_id = ? AND " + SAME_SPAN,
                tag.document(), tag.coder(), whole(start), whole(end)).orElseThrow();
        edits.run("UPDATE sentiment_tag SET polarity = ?, aside = ?, origin = ?, at = ? WHERE id = ?", tag.polarity(), aside(tag),
                tag.origin().word(), tag.at(), same);
        return same;
    }

    void removeSentiment(long id) {
        edits.run("DELETE FROM sentiment_tag WHERE id = ?", id);
    }

    void clearSentiments(long coder) {
        edits.run("DELETE FROM sentiment_tag WHERE coder_id = ?", coder);
    }

    private static String aside(SentimentTag tag) {
        return tag.aside() == null ? null : tag.aside().word();
    }

    void mustFit(long document, Segment segment) {
        if (segment != null) {
            long length = edits.id("SELECT length FROM document WHERE id = ?", document)
                    .orElseThrow(() -> new NoSuchElementException("no document " + document));
            if (segment.end() > length) {
                throw Problems.content("problem.segment", Integer.toString(segment.start()), Integer.toString(segment.end()),
                        Long.toString(length));
            }
        }
    }

    static Object start(Segment segment) {
        return segment == null ? null : Integer.valueOf(segment.start());
    }

    static Object end(Segment segment) {
        return segment == null ? null : Integer.valueOf(segment.end());
    }

    private static Object whole(Object position) {
        return position == null ? Integer.valueOf(-1) : position;
    }
}
