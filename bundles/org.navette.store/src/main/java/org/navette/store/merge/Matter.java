package org.navette.store.merge;

/** What a {@link Clash} is about. */
public enum Matter {
    /** both say something, and not the same */ DIFFERS,
    /** gone from the study, changed or used in the copy since */ DELETED_HERE,
    /** gone from the copy, changed or used in the study since */ DELETED_THERE,
    /** the copy brings another thing of a name that is taken */ NAMESAKE,
    /** what the copy changed cannot stand beside what the study changed: a name that is taken, a code under itself */ IMPOSSIBLE
}
