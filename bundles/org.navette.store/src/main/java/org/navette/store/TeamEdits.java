package org.navette.store;

import org.navette.core.study.Assignment;
import org.navette.core.study.Settlement;

/** Who codes what, and what was settled between coders. */
final class TeamEdits {
    private final Edits edits;

    TeamEdits(Edits edits) {
        this.edits = edits;
    }

    void assign(Assignment assignment) {
        edits.insert("assignment", "INSERT INTO assignment (id, sample_id, document_id, coder_id, position, done) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", null, null, assignment.sample(), assignment.document(), assignment.coder(),
                assignment.position(), assignment.done());
    }

    void unassign(long sample) {
        edits.run("DELETE FROM assignment WHERE sample_id = ?", sample);
    }

    int done(long document, long coder, boolean done) {
        return edits.run("UPDATE assignment SET done = ? WHERE document_id = ? AND coder_id = ?", done, document, coder);
    }

    long settle(Settlement settlement) {
        unsettle(settlement.document(), settlement.code());
        return edits.insert("settlement", "INSERT INTO settlement (id, document_id, code_id, carried, polarity, aside, note, coder_id, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", null, null, settlement.document(), settlement.code(), settlement.carried(),
                settlement.polarity(), settlement.aside() == null ? null : settlement.aside().word(), settlement.note(),
                settlement.coder(), settlement.at());
    }

    void unsettle(long document, Long code) {
        edits.run("DELETE FROM settlement WHERE document_id = ? AND code_id IS ?", document, code);
    }
}
