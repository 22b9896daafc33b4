package org.navette.store;

import org.navette.core.study.Anchor;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;

/** Memos and links. */
final class NoteEdits {
    private final Edits edits;
    private final JudgementEdits judgements;

    NoteEdits(Edits edits, JudgementEdits judgements) {
        this.edits = edits;
        this.judgements = judgements;
    }

    long add(Memo memo) {
        Subject about = memo.subject();
        String column = Memos.COLUMNS.get(about.kind());
        if (column == null) {
            return edits.insert("memo", "INSERT INTO memo (id, coder_id, title, text, at) VALUES (?, ?, ?, ?, ?)", null, null,
                    memo.coder(), memo.title(), memo.text(), memo.at());
        }
        if (about.kind() == Subject.Kind.DOCUMENT) {
            judgements.mustFit(about.id(), about.segment());
        }
        return edits.insert("memo", "INSERT INTO memo (id, " + column + ", span_start, span_end, coder_id, title, text, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", null, null, about.id(), JudgementEdits.start(about.segment()),
                JudgementEdits.end(about.segment()), memo.coder(), memo.title(), memo.text(), memo.at());
    }

    void update(Memo memo) {
        edits.run("UPDATE memo SET title = ?, text = ?, at = ? WHERE id = ?", memo.title(), memo.text(), memo.at(), memo.id());
    }

    void removeMemo(long id) {
        edits.run("DELETE FROM memo WHERE id = ?", id);
    }

    long add(Link link) {
        Anchor from = link.from();
        Anchor to = link.to();
        judgements.mustFit(from.document(), from.segment());
        judgements.mustFit(to.document(), to.segment());
        return edits.insert("link", """
                INSERT INTO link (id, name, from_document_id, from_start, from_end, to_document_id, to_start, to_end, coder_id, memo, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", "problem.link.taken", link.name(), Edits.name(link.name()),
                from.document(), JudgementEdits.start(from.segment()), JudgementEdits.end(from.segment()), to.document(),
                JudgementEdits.start(to.segment()), JudgementEdits.end(to.segment()), link.coder(), link.memo(), link.at());
    }

    void removeLink(long id) {
        edits.run("DELETE FROM link WHERE id = ?", id);
    }
}
