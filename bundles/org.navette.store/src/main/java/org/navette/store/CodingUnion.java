package org.navette.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.navette.core.progress.Progress;
import org.navette.core.study.Coding;
import org.navette.core.study.Segment;

/**
 * Gives codings to another code. Of one coder's codings of one document that must become one, the one that remains has all
 * notes and memos, the greatest weight and the most human origin.
 */
final class CodingUnion {
    private static final Comparator<Coding> ORDER = Comparator.comparingInt((Coding c) -> c.segment() == null ? -1 : c.segment().start())
            .thenComparingLong(Coding::id);
    private final Edits edits;
    private final long into;
    private final Progress progress;

    CodingUnion(Edits edits, long into, Progress progress) {
        this.edits = edits;
        this.into = into;
        this.progress = progress;
    }

    /**
     * All codings of a code. Where one coder's spans in one document overlap, or both codes lie on the whole document, one
     * coding remains, from the first start to the last end. Codings that the merge does not touch stay as they are.
     */
    void merge(long from) {
        List<Coding> group = new ArrayList<>();
        List<Coding> all = edits.connections().list(Codings.CODING + """
                WHERE code_id IN (?1, ?2) AND document_id IN (SELECT document_id FROM coding WHERE code_id = ?1)
                ORDER BY document_id, coder_id""", Codings::coding, from, into);
        for (Coding coding : all) {
            if (!group.isEmpty() && (group.getFirst().document() != coding.document()
                    || group.getFirst().coder() != coding.coder())) {
                progress.check();
                unite(from, group);
                group.clear();
            }
            group.add(coding);
        }
        unite(from, group);
        edits.run("UPDATE coding SET code_id = ? WHERE code_id = ?", into, from);
    }

    /** Some codings, whose spans stay as they are; only where the very same coding stands already, one remains. */
    void take(Collection<Long> codings) {
        for (long id : codings) {
            progress.check();
            if (edits.run("UPDATE OR IGNORE coding SET code_id = ? WHERE id = ?", into, id) == 0) {
                edits.first(Codings.CODING + "WHERE id = ?", Codings::coding, id).ifPresent(coding -> {
                    Coding same = same(coding);
                    settle(same, same.segment(), List.of(same, coding));
                });
            }
        }
    }

    private Coding same(Coding coding) {
        return edits.first(Codings.CODING + "WHERE document_id = ? AND code_id = ? AND coder_id = ? AND "
                + JudgementEdits.SAME_SPAN, Codings::coding, coding.document(), into, coding.coder(),
                coding.segment() == null ? -1 : coding.segment().start(), coding.segment() == null ? -1 : coding.segment().end())
                .orElseThrow();
    }

    /** @param codings of one coder in one document */
    private void unite(long from, List<Coding> codings) {
        codings.sort(ORDER);
        List<Coding> cluster = new ArrayList<>();
        int end = 0;
        for (Coding coding : codings) {
            boolean joins = !cluster.isEmpty() && (coding.segment() == null
                    || cluster.getFirst().segment() != null && coding.segment().start() < end);
            if (!joins) {
                settle(from, cluster);
                cluster.clear();
                end = 0;
            }
            cluster.add(coding);
            end = coding.segment() == null ? 0 : Math.max(end, coding.segment().end());
        }
        settle(from, cluster);
    }

    private void settle(long from, List<Coding> cluster) {
        // One that stands alone goes with all the others of its kind, in one go.
        if (cluster.size() > 1 && cluster.stream().anyMatch(coding -> coding.code() == from)) {
            Coding kept = cluster.stream().filter(coding -> coding.code() == into).findFirst().orElse(cluster.getFirst());
            settle(kept, kept.segment() == null ? null : new Segment(cluster.getFirst().segment().start(),
                    cluster.stream().mapToInt(coding -> coding.segment().end()).max().orElseThrow()), cluster);
        }
    }

    private void settle(Coding kept, Segment segment, List<Coding> cluster) {
        Double weight = cluster.stream().map(Coding::weight).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        String origin = cluster.stream().map(Coding::origin).min(Comparator.naturalOrder()).orElseThrow().word();
        Set<String> notes = new LinkedHashSet<>();
        cluster.stream().map(Coding::memo).filter(Objects::nonNull).forEach(notes::add);
        for (Coding coding : cluster) {
            if (coding.id() != kept.id()) {
                edits.run("UPDATE memo SET coding_id = ? WHERE coding_id = ?", kept.id(), coding.id());
                edits.run("DELETE FROM coding WHERE id = ?", coding.id());
            }
        }
        edits.run("UPDATE coding SET code_id = ?, span_start = ?, span_end = ?, weight = ?, origin = ?, memo = ? WHERE id = ?", into,
                JudgementEdits.start(segment), JudgementEdits.end(segment), weight, origin,
                notes.isEmpty() ? null : String.join("\n", notes), kept.id());
    }
}
