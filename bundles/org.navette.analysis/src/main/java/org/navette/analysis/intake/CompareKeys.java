package org.navette.analysis.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.Collisions;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.formats.output.CsvTable;
import org.navette.store.Study;

/** The customers of a source and those of the study's documents that do not meet, on both sides. */
public final class CompareKeys implements Analysis<CompareKeys.Params, CompareKeys.Result> {
    /** So many near matches and collisions are shown. */
    public static final int SHOWN = 20;
    private static final String ASKED = "asked_keys";

    /**
     * @param name of the source; ASCII case does not matter
     * @param out  a CSV file for all unmatched keys, or null
     */
    public record Params(String name, Path out) {
    }

    /**
     * @param rule             that keys of both sides went through, as {@code --keys} takes it
     * @param match            how many meet, and the first that do not
     * @param withoutBehaviour customers with words whom the source does not know
     * @param withoutWords     customers of the source without words in the study
     * @param near             unmatched keys of the study with one of the source that is probably theirs, the first {@link #SHOWN}
     * @param studyCollisions  keys of the study that the rule makes one
     * @param sourceCollisions keys of the file that the rule made one
     * @param out              the file written, or null
     */
    public record Result(String name, String rule, KeyMatch match, long withoutBehaviour, long withoutWords, List<NearKeys> near,
            Collisions studyCollisions, Collisions sourceCollisions, Path out) {
        public Result {
            near = List.copyOf(near);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Source source = RemoveSource.named(study, params.name());
        Path file = study.beside(MetricDesk.SUFFIX);
        HashSet<String> customers = new HashSet<>(study.documents().customers().values());
        if (!Files.exists(file)) {
            throw absent(source);
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            SourceTable table = engine.table(source).orElseThrow(() -> absent(source));
            KeyMatch match = KeyMatch.of(engine, table, customers, progress);
            return engine.work(progress, session -> {
                session.begin(Messages.text("keys.comparing", source.name()), 0);
                session.upload(ASKED, List.of("key"), customers.stream().map(List::of).toList());
                Sides sides = new Sides(session, table);
                if (params.out() != null) {
                    write(sides, params.out());
                }
                return new Result(source.name(), table.keys().words(), match, match.study() - match.matched(),
                        sides.count(sides.onlySource()), sides.near(), sides.collisions(), table.collisions(), params.out());
            });
        }
    }

    private static InputProblem absent(Source source) {
        return new InputProblem(Place.NOWHERE, Messages.text("keys.absent", source.name()));
    }

    /** The unmatched keys, in SQL. */
    private record Sides(Session session, SourceTable table) {
        private String known() {
            return "(SELECT DISTINCT customer AS k FROM " + table.relation() + " s WHERE customer IS NOT NULL)";
        }

        private String asked() {
            return "(SELECT \"key\" AS given, " + table.key("\"key\"") + " AS k FROM " + ASKED + ")";
        }

        String onlyStudy() {
            return "(SELECT given, k FROM " + asked() + " a WHERE k NOT IN (SELECT k FROM " + known() + " n))";
        }

        String onlySource() {
            return "(SELECT k AS given, k FROM " + known() + " n WHERE k NOT IN (SELECT k FROM " + asked() + " a))";
        }

        long count(String relation) throws SQLException {
            return session.query("SELECT count(*) FROM " + relation + " x", row -> row.getLong(1)).getFirst();
        }

        String pairs() {
            return "SELECT s.given, min(n.k) AS k FROM " + onlyStudy() + " s JOIN " + known() + " n ON " + NearKeys.plain("s.k") + " = "
                    + NearKeys.plain("n.k") + " GROUP BY s.given";
        }

        List<NearKeys> near() throws SQLException {
            return session.query(pairs() + " ORDER BY 1 LIMIT " + SHOWN, row -> NearKeys.of(row.getString(1), row.getString(2)));
        }

        Collisions collisions() throws SQLException {
            String several = " FROM " + asked() + " a GROUP BY k HAVING count(*) > 1";
            long count = session.query("SELECT count(*) FROM (SELECT k" + several + ") x", row -> row.getLong(1)).getFirst();
            return new Collisions(count, session.query("SELECT k || ' ← ' || string_agg(given, ', ' ORDER BY given)" + several
                    + " ORDER BY k LIMIT " + KeyMatch.EXAMPLES, row -> row.getString(1)));
        }
    }

    private static void write(Sides sides, Path file) throws SQLException {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                CsvTable table = new CsvTable(out, true, true);
                table.row(List.of("side", "key", "near"));
                List<IOException> failed = new ArrayList<>();
                sides.session().each("SELECT o.given, p.k FROM " + sides.onlyStudy() + " o LEFT JOIN (" + sides.pairs() + ") p ON p.given = o.given"
                        + " ORDER BY 1", row -> row(table, failed, "study", row.getString(1), row.getString(2)));
                sides.session().each("SELECT given FROM " + sides.onlySource() + " o ORDER BY 1",
                        row -> row(table, failed, "source", row.getString(1), null));
                if (!failed.isEmpty()) {
                    throw failed.getFirst();
                }
                table.finish();
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("keys.unwritable"), e);
        } finally {
            aside.toFile().delete();
        }
    }

    private static void row(CsvTable table, List<IOException> failed, String side, String key, String near) {
        try {
            if (failed.isEmpty()) {
                table.row(Arrays.asList(side, key, near));
            }
        } catch (IOException e) {
            failed.add(e);
        }
    }
}
