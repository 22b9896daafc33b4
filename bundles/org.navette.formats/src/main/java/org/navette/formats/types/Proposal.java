package org.navette.formats.types;

import java.util.List;

import org.navette.core.study.VariableType;

/**
 * What a column seems to hold.
 *
 * @param dates   how to read it should it be taken for dates
 * @param numbers how to read it should it be taken for numbers
 * @param values  how many values there were, without the missing ones
 * @param notes   sentences for the user: what was ambiguous and how it was decided, what spoilt another type
 */
public record Proposal(VariableType type, Dates dates, Numbers numbers, long values, long missing,
        List<String> notes) {
    public Proposal {
        notes = List.copyOf(notes);
    }

    /** Dates are written so. */
    public Proposal with(Dates writing) {
        return new Proposal(type, writing, numbers, values, missing, notes);
    }

    /** Numbers are written so. */
    public Proposal with(Numbers writing) {
        return new Proposal(type, dates, writing, values, missing, notes);
    }
}
