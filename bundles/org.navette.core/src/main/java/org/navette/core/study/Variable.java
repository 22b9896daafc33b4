package org.navette.core.study;

/** An attribute of documents or of cases. */
public record Variable(long id, Owner owner, String name, VariableType type) {
}
