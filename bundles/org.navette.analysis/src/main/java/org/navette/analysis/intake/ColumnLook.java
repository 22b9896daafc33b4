package org.navette.analysis.intake;

import java.util.List;

import org.navette.core.study.VariableType;

/**
 * What a column seems to hold, from the rows looked at.
 *
 * @param type      that its values speak for
 * @param writing   how its dates or numbers are written, or null when it holds neither or when all ways read alike
 * @param ambiguous whether the values left the writing open, so that the language decided
 * @param freeText  whether it holds sentences
 * @param unique    whether it could name documents: filled everywhere, never twice
 * @param customer  whether it could hold keys of customers
 * @param role      the part proposed for it
 * @param filled    rows looked at that have a value
 * @param different values among them, counted up to 1000
 * @param examples  its first values
 * @param notes     sentences: what was ambiguous, what spoils another type
 */
public record ColumnLook(String name, VariableType type, Manner.Writing writing, boolean ambiguous, boolean freeText, boolean unique,
        boolean customer, DocumentRole role, long filled, long different, List<String> examples, List<String> notes) {
    public ColumnLook {
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }

    public ColumnLook as(DocumentRole newRole) {
        return new ColumnLook(name, type, writing, ambiguous, freeText, unique, customer, newRole, filled, different, examples, notes);
    }
}
