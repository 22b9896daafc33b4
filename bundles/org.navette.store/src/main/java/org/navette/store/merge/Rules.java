package org.navette.store.merge;

import java.util.List;
import java.util.Set;

/** The tables of a study file as a merge sees them, what others refer to first. */
final class Rules {
    /** Joined by code of their own, or not at all: the study's own properties, and metrics, whose tables stay beside the copy. */
    static final Set<String> APART = Set.of("property", "metric_run");

    static final List<Rule> ALL = List.of(
            Rule.of("import_file", List.of("path", "sha256", "at")),
            Rule.of("coder", List.of("name", "machine")).named().last(),
            Rule.of("respondent", List.of("key"), Field.of("key")).last(),
            Rule.of("document", List.of(), Field.quiet("name"), Field.of("kind"), Field.of("language"), Field.of("channel"),
            Field.of("date"),
                    Field.of("customer", "respondent_id"), Field.of("text", "hash")).named().last(),
            Rule.of("variable", List.of("name", "owner", "type"), Field.of("unit")).named().last(),
            Rule.of("variable_value", List.of("variable_id", "value"), Field.of("label"), Field.of("missing"),
            Field.quiet("position")),
            Rule.of("value", List.of("document_id", "variable_id"), Field.of("value")).or("respondent_id", "variable_id"),
            Rule.of("code", List.of(), Field.of("name"), Field.of("parent", "parent_id"), Field.prose("definition"),
            Field.prose("include"),
                    Field.prose("exclude"), Field.prose("example"), Field.of("colour"), Field.of("shortcut"), Field.of("active"),
                    Field.quiet("position")).last(),
            Rule.of("coding", List.of("document_id", "code_id", "coder_id", "span_start", "span_end"),
            Field.of("place", "span_start", "span_end"),
                    Field.of("code", "code_id"), Field.of("weight"), Field.prose("memo"), Field.quiet("origin")).with("at"),
            Rule.of("sentiment_tag", List.of("document_id", "coder_id", "span_start", "span_end"),
                    Field.of("sentiment", "polarity", "aside"), Field.of("place", "span_start", "span_end")).with("origin", "at"),
            Rule.of("sample", List.of("name", "seed", "size", "frame", "at")).named().last(),
            Rule.of("sample_unit", List.of("sample_id", "document_id")),
            Rule.of("assignment", List.of("sample_id", "coder_id", "document_id"), Field.of("done"), Field.quiet("position")),
            Rule.of("settlement", List.of("document_id", "code_id"), Field.of("settled", "carried", "polarity", "aside"),
            Field.prose("note")).with("coder_id", "at"),
            Rule.of("source", List.of("name", "kind", "reference", "hash"), Field.quiet("settings")).named().last(),
            Rule.of("source_column", List.of("source_id", "role"), Field.of("name")),
            Rule.of("saved", List.of("name", "kind"), Field.of("content")).with("at").last(),
            Rule.of("memo", List.of("at", "coder_id", "title", "text", "document_id", "span_start", "span_end", "code_id",
            "coding_id",
                    "respondent_id", "variable_id", "sample_id", "source_id", "about_coder_id", "saved_id"),
                    Field.prose("title"), Field.prose("text"),
                    Field.of("place", "span_start", "span_end")).with("at"),
            Rule.of("link", List.of("from_document_id", "to_document_id", "name", "coder_id", "from_start", "from_end",
            "to_start", "to_end"),
                    Field.prose("memo"), Field.of("place", "from_start", "from_end", "to_start", "to_end")).with("at"),
            Rule.of("named_set", List.of("name"), Field.of("name"), Field.prose("about")),
            Rule.of("set_member", List.of("document_id", "set_id")).or("code_id", "set_id"),
            Rule.of("codebook_version", List.of("name", "who", "at")).named());

    private Rules() {
    }
}
