package org.navette.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.navette.core.study.Coding;
import org.navette.core.study.Segment;

/**
 * Gives the codings of one code to another. Where one coder's spans in one document overlap, or both codes lie on the
 * whole document, one coding remains: from the first start to the last end, with all memos, the greatest weight and the
 * most human origin. Codings that the merge does not touch stay as they are.
 */
final class CodingUnion {
    private static final Comparator<Coding> ORDER = Comparator.comparingInt((Coding c) -> c.segment() == null ? -1 : c.segment().start())
            .thenComparingLong(Coding::id);
    private final Edits edits;
    private final long from;
    private final long into;

    CodingUnion(Edits edits, long from, long into) {
        this.edits = edits;
        this.from = from;
        this.into = into;
    }

    void run() {
        List<Coding> group = new ArrayList<>();
        List<Coding> all = edits.connections().list(Codings.CODING + """
                WHERE code_id IN (?1, ?2) AND document_id IN (SELECT document_id FROM coding WHERE code_id = ?1)
                ORDER BY document_id, coder_id""", Codings::coding, from, into);
        for (Coding coding : all) {
            if (!group.isEmpty() && (group.getFirst().document() != coding.document()
                    || group.getFirst().coder() != coding.coder())) {
                unite(group);
                group.clear();
            }
            group.add(coding);
        }
        unite(group);
    }

    /** @param codings of one coder in one document */
    private void unite(List<Coding> codings) {
        codings.sort(ORDER);
        List<Coding> cluster = new ArrayList<>();
        int end = 0;
        for (Coding coding : codings) {
            boolean joins = !cluster.isEmpty() && (coding.segment() == null
                    || cluster.getFirst().segment() != null && coding.segment().start() < end);
            if (!joins) {
                settle(cluster);
                cluster.clear();
                end = 0;
            }
            cluster.add(coding);
            end = coding.segment() == null ? 0 : Math.max(end, coding.segment().end());
        }
        settle(cluster);
    }

    private void settle(List<Coding> cluster) {
        if (cluster.stream().noneMatch(coding -> coding.code() == from)) {
            return;
        }
        Coding kept = cluster.stream().filter(coding -> coding.code() == into).findFirst().orElse(cluster.getFirst());
        Segment segment = kept.segment() == null ? null
                : new Segment(cluster.getFirst().segment().start(),
                        cluster.stream().mapToInt(coding -> coding.segment().end()).max().orElseThrow());
        Double weight = cluster.stream().map(Coding::weight).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        String origin = cluster.stream().map(Coding::origin).min(Comparator.naturalOrder()).orElseThrow().word();
        Set<String> memos = new LinkedHashSet<>();
        cluster.stream().map(Coding::memo).filter(Objects::nonNull).forEach(memos::add);
        for (Coding coding : cluster) {
            if (coding.id() != kept.id()) {
                edits.run("DELETE FROM coding WHERE id = ?", coding.id());
            }
        }
        edits.run("UPDATE coding SET code_id = ?, span_start = ?, span_end = ?, weight = ?, origin = ?, memo = ? WHERE id = ?", into,
                segment == null ? null : (Integer) segment.start(), segment == null ? null : (Integer) segment.end(), weight, origin,
                memos.isEmpty() ? null : String.join("\n", memos), kept.id());
    }
}
