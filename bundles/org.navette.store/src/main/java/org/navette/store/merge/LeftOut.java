package org.navette.store.merge;

/**
 * What of a copy did not come.
 *
 * @param table what kind of rows
 * @param rows  how many
 * @param why   reason
 * @param about table of the thing that is the reason, or null
 * @param id    its id in the copy, or 0
 */
public record LeftOut(String table, long rows, Why why, String about, long id) {
    /** The reason. */
    public enum Why {
        /** what it belongs to is not in the study */ NOT_HERE,
        /** its place in the text is not to be found in the other version of the text */ NO_PLACE,
        /** the study has it under the same name */ TAKEN,
        /** it stays beside the copy */ STAYS_THERE,
        /** the study has it under another name, which stays */ OTHER_NAME
    }
}
