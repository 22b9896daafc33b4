package org.navette.core.progress;

/** The user stopped the work; the study is as it was. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
