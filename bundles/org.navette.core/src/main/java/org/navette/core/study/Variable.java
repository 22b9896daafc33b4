package org.navette.core.study;

/**
 * An attribute of documents or of cases.
 *
 * @param unit what a number counts ({@code €}, {@code years}), or null
 */
public record Variable(long id, Owner owner, String name, VariableType type, String unit) {

    /** A variable without a unit. */
    public Variable(long id, Owner owner, String name, VariableType type) {
        this(id, owner, name, type, null);
    }
}
