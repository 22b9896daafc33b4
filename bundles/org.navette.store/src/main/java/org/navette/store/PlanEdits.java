package org.navette.store;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Saved;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.Source;
import org.navette.store.file.Json;
import org.navette.store.file.Problems;

/** Samples, behavioural sources, sets, questions worth keeping, and the study's own properties. */
final class PlanEdits {
    private final Edits edits;

    PlanEdits(Edits edits) {
        this.edits = edits;
    }

    long add(Sample sample, List<SampleUnit> units) {
        String name = Edits.name(sample.name());
        long id = edits.insert("sample", "INSERT INTO sample (id, name, seed, size, frame, strata, allocation, filter, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "problem.sample.taken", name, name, sample.seed(), sample.size(),
                sample.frame(), Json.write(sample.strata()), sample.allocation(), sample.filter(), sample.at());
        for (SampleUnit unit : units) {
            edits.insert("sample_unit", "INSERT INTO sample_unit (id, sample_id, document_id, stratum, probability, position)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", null, null, id, unit.document(), unit.stratum(), unit.probability(),
                    unit.position());
        }
        return id;
    }

    long add(Source source) {
        String name = Edits.name(source.name());
        long id = edits.insert("source", "INSERT INTO source (id, name, kind, location, reference, row_count, hash, settings)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "problem.source.taken", name, name, source.kind().word(), source.location(),
                source.reference(), source.rows(), source.hash(), settings(source));
        columns(id, source);
        return id;
    }

    void update(Source source) {
        edits.run("UPDATE source SET kind = ?, location = ?, reference = ?, row_count = ?, hash = ?, settings = ? WHERE id = ?",
                source.kind().word(), source.location(), source.reference(), source.rows(), source.hash(), settings(source), source.id());
        edits.run("DELETE FROM source_column WHERE source_id = ?", source.id());
        columns(source.id(), source);
    }

    private static String settings(Source source) {
        return source.settings().values().isEmpty() ? null : Json.write(source.settings().values());
    }

    private void columns(long id, Source source) {
        // In the order of the roles: the map's own changes from day to day, and a replay shall find the same rows.
        new TreeMap<>(source.columns()).forEach((role, column) -> edits.insert("source_column",
                "INSERT INTO source_column (id, source_id, role, name) VALUES (?, ?, ?, ?)", null, null, id, role.word(), column));
    }

    void relocateSource(long id, String location) {
        edits.run("UPDATE source SET location = ? WHERE id = ?", location, id);
    }

    void removeSource(long id) {
        edits.run("DELETE FROM source WHERE id = ?", id);
    }

    long add(NamedSet set) {
        String name = Edits.name(set.name());
        long id = edits.insert("named_set", "INSERT INTO named_set (id, name, about) VALUES (?, ?, ?)", "problem.set.taken", name, name,
                set.about());
        members(id, set);
        return id;
    }

    void update(NamedSet set) {
        String name = Edits.name(set.name());
        if (edits.id("SELECT id FROM named_set WHERE name = ? AND id <> ?", name, set.id()).isPresent()) {
            throw Problems.content("problem.set.taken", name);
        }
        edits.run("UPDATE named_set SET name = ?, about = ? WHERE id = ?", name, set.about(), set.id());
        edits.run("DELETE FROM set_member WHERE set_id = ?1 AND (document_id NOT IN (SELECT value FROM json_each(?2))"
                + " OR code_id NOT IN (SELECT value FROM json_each(?3)))", set.id(), set.documents().toString(), set.codes().toString());
        members(set.id(), set);
    }

    private void members(long id, NamedSet set) {
        String member = "INSERT INTO set_member (id, set_id, document_id, code_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
        set.documents().stream().sorted().forEach(document -> edits.insert("set_member", member, null, null, id, document, null));
        set.codes().stream().sorted().forEach(code -> edits.insert("set_member", member, null, null, id, null, code));
    }

    void removeSet(long id) {
        edits.run("DELETE FROM named_set WHERE id = ?", id);
    }

    void keep(Saved saved) {
        String name = Edits.name(saved.name());
        if (edits.insert("saved", "INSERT INTO saved (id, kind, name, content, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", null,
                null, saved.kind().word(), name, saved.content(), saved.at()) == Edits.NONE) {
            edits.run("UPDATE saved SET content = ?, at = ? WHERE kind = ? AND name = ?", saved.content(), saved.at(),
                    saved.kind().word(), name);
        }
    }

    void forget(Saved.Kind kind, String name) {
        edits.run("DELETE FROM saved WHERE kind = ? AND name = ?", kind.word(), name);
    }

    long keepCodebook(String given, String who, List<Code> codes) {
        String name = Edits.name(given);
        return edits.insert("codebook_version", "INSERT INTO codebook_version (id, name, who, at, codes) VALUES (?, ?, ?, ?, ?)",
                "problem.version.taken", name, name, who, edits.at(), CodesText.write(codes));
    }

    void scale(SentimentScale scale) {
        if (edits.insert("property", "INSERT INTO property (id, name, value) VALUES (?, 'scale', ?) ON CONFLICT DO NOTHING", null, null,
                Integer.toString(scale.points())) == Edits.NONE) {
            edits.run("UPDATE property SET value = ? WHERE name = 'scale'", Integer.toString(scale.points()));
        }
    }

    void metricsComputed(long source, LocalDate asOf, long customers) {
        edits.insert("metric_run", "INSERT INTO metric_run (id, source_id, as_of, customers, at) VALUES (?, ?, ?, ?, ?)", null,
                null, source, asOf, customers, edits.at());
    }
}
