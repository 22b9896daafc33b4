package org.navette.report.content;

import org.navette.analysis.crosstab.CrosstabParams;

/** One table that a report is to hold, under its title in the report's language. */
public record Section(String title, CrosstabParams params) {
}
