package org.navette.store.merge;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongUnaryOperator;

import org.navette.core.progress.Progress;
import org.navette.store.file.Statements;
import org.navette.store.file.Watch;
import org.navette.store.journal.Recording;

/** Joins one copy into the study, inside an edit, and leaves nothing but what the edit records. */
public final class Joining {
    private final Ground ground;
    private final Tally tally = new Tally();
    private final BiFunction<String, LongUnaryOperator, String> renumber;

    /**
     * @param copy     schema name of the attached copy
     * @param past     schema name of the attached common past, an empty study without one
     * @param renumber gives the codes in a kept codebook other ids
     */
    public Joining(Statements statements, Recording recording, String copy, String past, Progress progress,
            BiFunction<String, LongUnaryOperator, String> renumber) throws SQLException {
        this.ground = new Ground(statements, recording, copy, past, progress);
        this.renumber = renumber;
    }

    /** @param step hears the table that is compared next */
    public Tally run(Judge judge, java.util.function.Consumer<String> step) throws SQLException {
        Asking asking = new Asking(ground, judge);
        Recognition recognition = new Recognition(ground);
        Departures departures = new Departures(ground, asking, tally);
        Differences differences = new Differences(ground, asking, tally);
        Arrivals arrivals = new Arrivals(ground, asking, tally);
        Texts texts = new Texts(ground);
        Codes codes = new Codes(ground, asking, tally);
        try (Watch watch = new Watch(ground.connection(), ground.progress())) {
            for (Rule rule : Rules.ALL) {
                step.accept(rule.table());
                recognition.byOrigin(rule.table());
                if (rule.table().equals("code")) {
                    codes.run();
                    continue;
                }
                if (rule.table().equals("document")) {
                    new DocumentRecognition(ground).run();
                    recognition.shareBase("document");
                } else {
                    recognition.byKey(rule);
                }
                if (!rule.late()) {
                    departures.delete(rule.table(), departures.fromCopy(rule));
                }
                differences.run(rule);
                departures.fromStudy(rule);
                arrivals.run(rule);
                if (rule.table().equals("document")) {
                    texts.begin(tally);
                }
            }
            scale(asking);
            codebooks();
            notes();
            for (Rule rule : Rules.ALL.reversed()) {
                if (rule.late()) {
                    departures.delete(rule.table(), departures.fromCopy(rule));
                }
            }
            codes.nameKept();
            texts.end();
            for (Rule rule : Rules.ALL) {
                ground.run("DROP TABLE temp.m_" + rule.table());
            }
        }
        return tally;
    }

    /** The one property of the study that people set. */
    private void scale(Asking asking) throws SQLException {
        String value = "SELECT value FROM %s.property WHERE name = 'scale'";
        String ours = first(value.formatted("main"));
        String theirs = first(value.formatted("@t"));
        String base = first(value.formatted("@b"));
        if (theirs == null || theirs.equals(ours) || theirs.equals(base)) {
            return;
        }
        if (ours != null && !ours.equals(base) && asking.ask(Matter.DIFFERS, "property", 0L, 0L, "scale", ours, theirs,
                Choice.OURS,
                Choice.THEIRS) == Choice.OURS) {
            return;
        }
        if (ours == null) {
            ground.write("INSERT INTO main.property (id, name, value) VALUES (?, 'scale', ?)", ground.reserve("property", 1),
                    theirs);
        } else {
            ground.write("UPDATE main.property SET value = ? WHERE name = 'scale'", theirs);
        }
        tally.add("property", 0, 1, 0);
    }

    private String first(String sql) throws SQLException {
        return ground.list(sql, row -> row.getString(1)).stream().findFirst().orElse(null);
    }

    /** Kept codebooks that came speak of codes by their ids in the copy. */
    private void codebooks() throws SQLException {
        record Kept(long id, String codes) {
        }
        for (Kept kept
                : ground.list("SELECT o.id, o.codes FROM temp.m_codebook_version m JOIN main.codebook_version o ON o.id = m.ours WHERE m.added = 1",
                row -> new Kept(row.getLong(1), row.getString(2)))) {
            java.util.Map<Long, Long> ids = new java.util.HashMap<>();
            ground.each("SELECT theirs, ours FROM temp.m_code WHERE ours IS NOT NULL",
                    row -> ids.put(row.getLong(1), row.getLong(2)));
            // A code that the copy has no more keeps a number of its own, which no code of the study ever gets.
            ground.write("UPDATE main.codebook_version SET codes = ? WHERE id = ?",
                    renumber.apply(kept.codes(), id -> ids.getOrDefault(id, -id)), kept.id());
        }
    }

    /** What does not come because it lies beside the copy. */
    private void notes() throws SQLException {
        tally.leftOut("source",
                ground.number("SELECT count(*) FROM temp.m_source m JOIN @t.source t ON t.id = m.theirs WHERE m.added = 1"
                + " AND t.reference = 0"), LeftOut.Why.STAYS_THERE, null, 0);
        tally.leftOut("metric_run",
                ground.number("SELECT count(*) FROM @t.metric_run t WHERE t.id NOT IN (SELECT id FROM @b.metric_run)"),
                LeftOut.Why.STAYS_THERE, null, 0);
    }
}
