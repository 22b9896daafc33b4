package org.navette.core.study;

/** A person who codes, or the machine. */
public record Coder(long id, String name, boolean machine) {
}
