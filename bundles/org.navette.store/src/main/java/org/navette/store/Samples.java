package org.navette.store;

import java.util.List;
import java.util.Optional;

import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;

/** Reads samples. */
public final class Samples {
    public List<Sample> list() { throw new UnsupportedOperationException(); }
    public Optional<Sample> find(String name) { throw new UnsupportedOperationException(); }
    /** In the order of the draw. */
    public List<SampleUnit> units(long sample) { throw new UnsupportedOperationException(); }
}
