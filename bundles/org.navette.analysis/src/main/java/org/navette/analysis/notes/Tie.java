package org.navette.analysis.notes;

import org.navette.core.study.Link;

/** A link with the words at both of its ends. @param coder who made it */
public record Tie(Link link, String fromName, String fromQuote, String toName, String toQuote, String coder) {
}
