package org.navette.store;

/** @param passages replaced, in documents' texts. @param documents of which the text changed. @param others names, values, notes that changed */
public record Reworded(long passages, long documents, long others) {
}
