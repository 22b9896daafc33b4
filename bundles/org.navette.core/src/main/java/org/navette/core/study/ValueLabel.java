package org.navette.core.study;

/**
 * One of the values that a variable may take. Their order in a list is the order of an ordinal variable.
 *
 * @param value   as it stands in the data
 * @param label   what it means to a reader, or null when the value says it
 * @param missing true when it stands for "no answer": such a value counts as none
 */
public record ValueLabel(String value, String label, boolean missing) {
}
