package org.navette.core.study;

import java.time.Instant;
import java.util.List;

/** The codebook as it was when somebody kept it. @param codes depth first, with the ids they had */
public record CodebookVersion(long id, String name, String who, Instant at, List<Code> codes) {
    public CodebookVersion {
        codes = List.copyOf(codes);
    }
}
