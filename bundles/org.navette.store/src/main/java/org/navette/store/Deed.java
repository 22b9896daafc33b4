package org.navette.store;

import java.util.Locale;

/** What a journal entry says was done; each has a sentence {@code journal.<word>} in both languages. */
public enum Deed {
    /** title */ NEW_STUDY,
    /** number of documents, file name */ IMPORT_DOCUMENTS,
    /** number of codes, file name */ IMPORT_CODEBOOK,
    /** number of codings, file name */ IMPORT_CODINGS,
    /** rows, source name */ IMPORT_BEHAVIOUR,
    /** source name */ REMOVE_SOURCE, RELOCATE_SOURCE,
    /** size, sample name, seed */ DRAW_SAMPLE,
    /** code name */ ADD_CODE,
    /** old name, new name */ RENAME_CODE,
    /** code name, new parent's name or empty */ MOVE_CODE,
    /** code name, name of the code that takes its codings */ MERGE_CODE,
    /** code name */ DELETE_CODE,
    /** code name, document name */ ADD_CODING,
    /** code name, document name */ REMOVE_CODING,
    /** number of documents, code name */ CODE_DOCUMENTS,
    /** number of passages, code name */ CODE_PASSAGES,
    /** number of documents, names of the codes */ UNCODE_DOCUMENTS,
    /** number of documents, polarity */ TAG_DOCUMENTS,
    /** polarity, document name */ TAG_SENTIMENT,
    /** document name */ REMOVE_SENTIMENT,
    /** number of documents, model name */ SCORE_SENTIMENT,
    /** number of customers, source name, as-of date */ COMPUTE_METRICS,
    /** code name */ EDIT_CODE,
    /** code name */ SWITCH_CODE_ON,
    /** code name */ SWITCH_CODE_OFF,
    /** number of codings moved, code name, names of the new codes */ SPLIT_CODE,
    /** version name */ KEEP_CODEBOOK,
    /** code name, document name */ CHANGE_CODING,
    /** number of points */ SET_SCALE,
    /** variable name */ DESCRIBE_VARIABLE,
    /** variable name, what it was derived from */ DERIVE_VARIABLE,
    /** number of segments */ SET_RULE,
    /** title or first words */ ADD_MEMO,
    /** title or first words */ EDIT_MEMO,
    /** title or first words */ REMOVE_MEMO,
    /** link name, document name, document name */ ADD_LINK,
    /** link name */ REMOVE_LINK,
    /** set name */ ADD_SET,
    /** set name */ EDIT_SET,
    /** set name */ REMOVE_SET,
    /** number of documents, sample name, names of the coders */ ASSIGN_SAMPLE,
    /** document name */ MARK_DONE,
    /** code name or empty for the sentiment, document name */ SETTLE,
    /** code name or empty for the sentiment, document name */ UNSETTLE,
    /** name */ KEEP_QUESTION,
    /** name */ FORGET_QUESTION,
    /** number of codings and tags that came, names of the copies' files */ MERGE_STUDIES,
    /** number of passages replaced, of documents */ PSEUDONYMISE,
    /** number of documents that went; never who */ ERASE_CUSTOMER;

    /** The word kept in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no deed has that word */
    public static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
