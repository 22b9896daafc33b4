package org.navette.analysis.team;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the tables of a study file. */
final class Kinds {
    /** Table → the word in JSON and CSV; what is missing goes without saying with what it belongs to. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();
    static {
        String[] words = {"document", "documents", "respondent", "cases", "variable", "variables", "variable_value",
                "valueLabels", "value", "values",
            "code", "codes", "coder", "coders", "coding", "codings", "sentiment_tag", "sentimentTags", "memo", "memos", "link",
            "links", "named_set", "sets",
            "set_member", "setMembers", "sample", "samples", "assignment", "assignments", "settlement", "settlements", "source",
            "sources", "saved", "questions", "codebook_version", "codebookVersions",
            "import_file", "imports", "metric_run", "metrics", "property", "settings"};
        for (int i = 0; i < words.length; i += 2) {
            WORDS.put(words[i], words[i + 1]);
        }
    }

    private Kinds() {
    }

    static String word(String table) {
        return WORDS.getOrDefault(table, table);
    }

    static Iterable<String> tables() {
        return WORDS.keySet();
    }
}
