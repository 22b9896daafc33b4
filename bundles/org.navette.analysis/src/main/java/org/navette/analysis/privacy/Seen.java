package org.navette.analysis.privacy;

import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.text.privacy.Finding;
import org.navette.text.privacy.PersonName;

/** What was found of one wording: grows while the texts are read. */
final class Seen {
    private static final int AROUND = 36;
    final String kind;
    final String text;
    final PersonName name;
    private final String example;
    private double confidence;
    private long count;

    Seen(Finding finding, String whole) {
        kind = finding.kind().word();
        text = finding.text();
        name = finding.name();
        example = example(whole, finding.segment());
    }

    void again(Finding finding) {
        count++;
        confidence = Math.max(confidence, finding.confidence());
    }

    Proposal proposal(String replacement) {
        return new Proposal(kind, text, replacement, count, confidence, example, confidence >= Finding.HIGH);
    }

    private static String example(String whole, Segment at) {
        int length = CodePoints.length(whole);
        int from = Math.max(0, at.start() - AROUND);
        int to = Math.min(length, at.end() + AROUND);
        return ((from > 0 ? "…" : "") + CodePoints.slice(whole, new Segment(from, to)) + (to < length ? "…" : "")).replaceAll("\\s+", " ");
    }
}
