package org.navette.core.study;

/**
 * What a memo is about.
 *
 * @param id      of the thing; 0 for the study itself
 * @param segment a span of the document, or null
 */
public record Subject(Kind kind, long id, Segment segment) {
    /** What kind of thing. */
    public enum Kind {
        STUDY, DOCUMENT, CODE, CODING, CASE, VARIABLE, SAMPLE, SOURCE,
        /** one who codes */ CODER,
        /** a question that was kept: a filter, a table, a query of passages */ KEPT;

        /** The word used on the command line. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The study as a whole: the research journal. */
    public static final Subject STUDY = new Subject(Kind.STUDY, 0, null);

    public Subject {
        if (segment != null && kind != Kind.DOCUMENT) {
            throw new IllegalArgumentException("only a document has segments, not a " + kind.word());
        }
    }

    public static Subject of(Kind kind, long id) {
        return new Subject(kind, id, null);
    }
}
