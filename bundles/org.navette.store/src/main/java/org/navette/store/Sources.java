package org.navette.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.navette.core.study.Source;

/** Reads behavioural sources. */
public final class Sources {
    public List<Source> list() { throw new UnsupportedOperationException(); }
    public Optional<Source> find(String name) { throw new UnsupportedOperationException(); }
    /** Date as of which the source's metrics were last computed, if ever. */
    public Optional<LocalDate> metricsAsOf(long source) { throw new UnsupportedOperationException(); }
}
