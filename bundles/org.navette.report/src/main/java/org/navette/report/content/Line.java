package org.navette.report.content;

/** A label and what stands behind it. */
public record Line(String label, String value) {
}
