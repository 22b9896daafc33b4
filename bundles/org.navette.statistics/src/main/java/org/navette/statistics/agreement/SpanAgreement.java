package org.navette.statistics.agreement;

import java.util.OptionalDouble;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Krippendorff's α_u (1995, 2004) of one code's spans: how far coders mark the same passages, near misses counting less
 * than far ones. Documents stand one behind the other in one continuum.
 */
public final class SpanAgreement {
    private static final String CODE = "code";
    private final UnitizingAnnotationStudy study;
    private int spans;

    /** @param length of all texts together, in code points */
    public SpanAgreement(int coders, long length) {
        study = new UnitizingAnnotationStudy(coders, 0, length);
    }

    /** Adds a span. @param coder from 0. @param start in the continuum. @param length in code points; one coder's spans must not overlap */
    public void add(int coder, long start, long length) {
        study.addUnit(start, length, coder, CODE);
        spans++;
    }

    /** At most 1; empty where nobody marked anything. */
    public OptionalDouble alpha() {
        if (spans == 0) {
            return OptionalDouble.empty();
        }
        double alpha = new KrippendorffAlphaUnitizingAgreement(study).calculateCategoryAgreement(CODE);
        return Double.isFinite(alpha) ? OptionalDouble.of(alpha) : OptionalDouble.empty();
    }
}
