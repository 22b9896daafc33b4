package org.navette.store;

import org.navette.core.study.Coding;

/** One coding before and after an edit. @param after null when it went */
public record CodingChange(Coding before, Coding after) {
}
