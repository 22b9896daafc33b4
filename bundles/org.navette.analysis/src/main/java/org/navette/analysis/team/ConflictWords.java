package org.navette.analysis.team;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.core.text.CodePoints;
import org.navette.store.JournalEntry;
import org.navette.store.merge.Choice;
import org.navette.store.merge.Clash;
import org.navette.store.merge.LeftOut;

/** Says in words what the study and a copy disagree about. */
final class ConflictWords {
    /** Looking up in the journal who did it takes time; behind so many nobody reads on. */
    private static final int LOOKED_UP = 2000;
    private static final int EXCERPT = 80;
    private static final Set<String> SIGNED = Set.of("coding", "sentiment_tag", "memo", "link", "settlement");
    private final String copy;
    private final CopyWords ours;
    private final CopyWords theirs;
    private final long fork;
    private int asked;

    /** @param fork last entry that both journals have, 0 when there is none */
    ConflictWords(String copy, CopyWords ours, CopyWords theirs, long fork) {
        this.copy = copy;
        this.ours = ours;
        this.theirs = theirs;
        this.fork = fork;
    }

    Conflict of(Clash clash, Choice choice) {
        asked++;
        boolean here = !clash.here().isEmpty();
        String thing = thing(clash.table(), here ? clash.here() : clash.there(), here ? ours : theirs, here ? clash.ours()
                : clash.theirs());
        String what = clash.field() == null || clash.table().equals("property") ? thing
                : Messages.text("merge.field", thing, Messages.text("merge.field." + clash.field()));
        return new Conflict(copy, clash.key(), Kinds.word(clash.table()), what,
                version(clash, ours, clash.ours(), clash.here(), clash.mine(), theirs, clash.theirs()),
                version(clash, theirs, clash.theirs(), clash.there(), clash.yours(), ours, clash.ours()), clash.choices(),
                choice);
    }

    String of(LeftOut left) {
        String about = left.about() == null || left.id() == 0 ? "" : theirs.name(left.about(), left.id());
        return Messages.text("merge.left." + left.why().name().toLowerCase(java.util.Locale.ROOT),
                Messages.text("merge.count." + Kinds.word(left.table()), left.rows()), about, copy);
    }

    private Conflict.Version version(Clash clash, CopyWords words, Long id, Map<String, Object> row, Object value,
            CopyWords other, Long otherId) {
        if (id == null) {
            return new Conflict.Version(Messages.text("merge.deleted"), null, null);
        }
        String said = switch (clash.matter()) {
            case DELETED_HERE, DELETED_THERE -> Messages.text("merge.used");
            case NAMESAKE -> namesake(clash.table(), row, words, id);
            case DIFFERS, IMPOSSIBLE -> value(clash, words, id, value, other, otherId);
        };
        if (SIGNED.contains(clash.table()) && row.get("at") != null) {
            return new Conflict.Version(said, words.coder(row.get("coder_id")), Instant.parse((String) row.get("at")));
        }
        JournalEntry entry = asked > LOOKED_UP ? null : words.study().journal().touching(clash.table(), id, fork).orElse(null);
        return new Conflict.Version(said, entry == null ? null : entry.who(), entry == null ? null : entry.at());
    }

    private String value(Clash clash, CopyWords words, Long id, Object value, CopyWords other, Long otherId) {
        return switch (clash.table() + "." + clash.field()) {
            case "document.text" -> excerpt(words.study().documents().get(id).text(), other.study().documents().get(otherId)
                    .text());
            case "code.parent", "coding.code" -> words.code(value);
            case "code.active" -> Messages.text(Objects.equals(value, 0L) ? "merge.off" : "merge.on");
            case "variable_value.missing" -> Messages.text(Objects.equals(value, 0L) ? "merge.counts" : "merge.missing");
            case "sentiment_tag.sentiment" -> value instanceof Double polarity ? Messages.text("merge.polarity", polarity)
                    : Messages.text("merge.aside." + value);
            case "assignment.done" -> Messages.text(Objects.equals(value, 0L) ? "merge.undone" : "merge.finished");
            case "settlement.settled" -> value instanceof Double polarity ? Messages.text("merge.polarity", polarity)
                    : value instanceof Long carried ? Messages.text(carried == 0 ? "merge.not.carried" : "merge.carried")
                    : Messages.text("merge.aside." + value);
            case "property.scale" -> Messages.text("merge.scale", value);
            default -> value == null || value.equals("") ? Messages.text("merge.empty") : value instanceof Double n
                    ? Messages.text("merge.number", n)
                    : value.toString();
        };
    }

    /** Another thing of the same name: what tells the two apart. */
    private static String namesake(String table, Map<String, Object> row, CopyWords words, Long id) {
        return switch (table) {
            case "document" -> excerpt(words.study().documents().get(id).text(), "");
            case "variable" -> Messages.text("merge.type." + row.get("type"));
            case "coder" -> Messages.text(Objects.equals(row.get("machine"), 0L) ? "merge.person" : "merge.machine");
            case "sample" -> Messages.text("merge.draw", row.get("size"), row.get("frame"), String.valueOf(row.get("seed")));
            case "source" -> String.valueOf(row.get("location"));
            case "codebook_version" -> Messages.text("merge.kept", row.get("who"), row.get("at"));
            default -> String.valueOf(row.get("name"));
        };
    }

    private static String thing(String table, Map<String, Object> row, CopyWords words, Long id) {
        return switch (table) {
            case "code" -> Messages.text("merge.what.code", words.code(id));
            case "coding" -> Messages.text("merge.what.coding", words.code(row.get("code_id")), words.coder(row.get("coder_id")),
                    place(row, words));
            case "sentiment_tag" -> Messages.text("merge.what.sentiment_tag", words.coder(row.get("coder_id")),
                    place(row, words));
            case "assignment" -> Messages.text("merge.what.assignment", words.document(row.get("document_id")),
                    words.coder(row.get("coder_id")));
            case "settlement" -> Messages.text("merge.what.settlement", row.containsKey("code_id")
                    ? Messages.text("merge.what.code", words.code(row.get("code_id")))
                    : Messages.text("merge.the.sentiment"), words.document(row.get("document_id")));
            case "value" -> Messages.text("merge.what.value", words.variable(row.get("variable_id")),
                    row.containsKey("document_id")
                    ? Messages.text("merge.what.document", words.document(row.get("document_id")))
                    : Messages.text("merge.what.respondent", row.get("customer")));
            case "variable_value" -> Messages.text("merge.what.variable_value", row.get("value"),
                    words.variable(row.get("variable_id")));
            case "memo" -> Messages.text("merge.what.memo", memo(row), words.coder(row.get("coder_id")));
            case "link" -> Messages.text("merge.what.link", row.get("name"), words.document(row.get("from_document_id")),
                    words.document(row.get("to_document_id")));
            case "respondent" -> Messages.text("merge.what.respondent", row.get("key"));
            case "property" -> Messages.text("merge.what.property");
            case "sample_unit", "source_column", "set_member", "import_file" -> Messages.text("merge.what." + table);
            default -> Messages.text("merge.what." + table, row.getOrDefault("name", ""));
        };
    }

    private static String memo(Map<String, Object> row) {
        String title = String.valueOf(row.getOrDefault("title", ""));
        return title.isEmpty() ? shorten(String.valueOf(row.getOrDefault("text", "")), 0, 40) : title;
    }

    private static String place(Map<String, Object> row, CopyWords words) {
        String document = words.document(row.get("document_id"));
        return row.containsKey("span_start") ? Messages.text("merge.place", document, row.get("span_start"), row.get("span_end"))
                : document;
    }

    /** From a little before the first difference. */
    private static String excerpt(String text, String other) {
        int[] mine = text.codePoints().toArray();
        int[] yours = other.codePoints().toArray();
        int from = Math.max(0, java.util.Arrays.mismatch(mine, yours) - EXCERPT / 4);
        return shorten(text, from, EXCERPT);
    }

    private static String shorten(String text, int from, int most) {
        int length = CodePoints.length(text);
        int to = Math.min(length, from + most);
        String part = text.substring(CodePoints.toUtf16(text, from), CodePoints.toUtf16(text, to)).replaceAll("\\s+", " ");
        return (from > 0 ? "…" : "") + part + (to < length ? "…" : "");
    }
}
