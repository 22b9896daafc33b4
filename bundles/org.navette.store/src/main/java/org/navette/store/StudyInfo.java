package org.navette.store;

/** Counts of everything. */
public record StudyInfo(String title, String language, int schema, long documents, long cases, long variables,
        long codes, long coders, long codings, long sentimentTags, long samples, long sources, long memos, long links, long sets, long saved,
        long codebookVersions, long journalEntries,
        long bytes) {
}
