package org.navette.analysis.intake;

import java.nio.file.Path;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.FirmTable;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Imports.Imported;
import org.navette.core.study.Source;
import org.navette.formats.encoding.InputFile;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Says where the file of a source is now; it must be the same file. A source by reference is read there from now on. */
public final class RelocateSource implements Analysis<RelocateSource.Params, RelocateSource.Result> {
    /** @param name of the source; ASCII case does not matter */
    public record Params(String name, Path file) {
    }

    public record Result(String name, String location) {
    }

    /** @throws InputProblem when there is no such source, or the file is another one */
    @Override
    public Result run(Study study, Params params, Progress progress) {
        Source source = RemoveSource.named(study, params.name());
        if (FirmTable.is(source)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("source.database", source.name()));
        }
        InputFile.require(params.file());
        if (!FileHash.of(params.file(), progress).equals(source.hash())) {
            throw new InputProblem(Place.in(params.file()), Messages.text("source.other", source.name()));
        }
        String location = params.file().toAbsolutePath().normalize().toString();
        if (source.reference()) {
            declare(study, source, params.file(), progress);
        }
        return study.edit(Label.of(Deed.RELOCATE_SOURCE, source.name()), editor -> {
            editor.relocateSource(source.id(), location);
            return new Result(source.name(), location);
        });
    }

    /** As it was declared, which the record of its import tells. */
    private static void declare(Study study, Source source, Path file, Progress progress) {
        ImportBehaviour.Params told = study.imports().list().reversed().stream().map(Imported::file)
                .filter(f -> "behaviour".equals(f.kind()) && f.recipe() != null && source.hash().equals(f.sha256()))
                .map(f -> ImportAgain.behaviour(file, Recipe.of(f.recipe()), null)).filter(p -> p.name().equalsIgnoreCase(source.name()))
                .findFirst().orElse(new ImportBehaviour.Params(file, source.name(), source.kind(), source.columns(), true, null, null, null, null));
        try (DuckDbEngine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX))) {
            new BehaviourLoad(engine, told, new Refusals(refusal -> { }), progress).into(source);
        }
    }
}
