package org.navette.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Source;
import org.navette.store.file.Json;

/** Samples and behavioural sources. */
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
        long id = edits.insert("source", "INSERT INTO source (id, name, kind, location, reference, row_count, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)", "problem.source.taken", name, name, source.kind().word(), source.location(),
                source.reference(), source.rows(), source.hash());
        source.columns().forEach((role, column) -> edits.insert("source_column",
                "INSERT INTO source_column (id, source_id, role, name) VALUES (?, ?, ?, ?)", null, null, id, role.word(), column));
        return id;
    }

    void metricsComputed(long source, LocalDate asOf, long customers) {
        edits.insert("metric_run", "INSERT INTO metric_run (id, source_id, as_of, customers, at) VALUES (?, ?, ?, ?, ?)", null,
                null, source, asOf, customers, Instant.now());
    }
}
