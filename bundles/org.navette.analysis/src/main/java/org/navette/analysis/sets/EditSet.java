package org.navette.analysis.sets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.NamedSet;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Makes a set of documents and codes, or puts some in and takes others out. */
public final class EditSet implements Analysis<EditSet.Params, EditSet.Result> {
    /**
     * @param name    of the set; a new one is made when none has it and {@code make} is true
     * @param rename  its new name, or null
     * @param about   a note; null leaves what stands
     * @param with    names of documents that go in
     * @param filter  which documents go in besides, or null for no more
     * @param without names of documents that go out
     * @param codes   codes that go in. @param withoutCodes codes that go out
     */
    public record Params(String name, boolean make, String rename, String about, List<String> with, String filter,
            List<String> without, List<String> codes, List<String> withoutCodes) {
        public Params {
            with = List.copyOf(with);
            without = List.copyOf(without);
            codes = List.copyOf(codes);
            withoutCodes = List.copyOf(withoutCodes);
        }

        /** Puts documents into the set of that name, made when new. */
        public static Params add(String name, List<String> documents) {
            return new Params(name, true, null, null, documents, null, List.of(), List.of(), List.of());
        }
    }

    /** @param made true when the set is new */
    public record Result(String name, boolean made, int documents, int codes) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.name() == null || params.name().isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("set.noName"));
        }
        Optional<NamedSet> standing = study.sets().find(params.name().strip());
        if (standing.isEmpty() && !params.make()) {
            Filter.set(study, params.name());
        }
        Set<Long> documents = new HashSet<>(standing.map(NamedSet::documents).orElse(Set.of()));
        params.with().forEach(name -> documents.add(document(study, name)));
        if (params.filter() != null && !params.filter().isBlank()) {
            Frame frame = Frame.of(study);
            for (long id : frame.ids(Filter.parse(study, params.filter()).apply(frame, () -> Judgements.of(frame, progress)))) {
                documents.add(id);
            }
        }
        params.without().forEach(name -> documents.remove(document(study, name)));
        Set<Long> codes = new HashSet<>(standing.map(NamedSet::codes).orElse(Set.of()));
        params.codes().forEach(name -> codes.add(Filter.code(study, name).id()));
        params.withoutCodes().forEach(name -> codes.remove(Filter.code(study, name).id()));
        String name = params.rename() != null ? params.rename() : standing.map(NamedSet::name).orElse(params.name().strip());
        NamedSet set = new NamedSet(standing.map(NamedSet::id).orElse(0L), name,
                params.about() != null ? params.about() : standing.map(NamedSet::about).orElse(null), documents, codes);
        study.edit(Label.of(standing.isPresent() ? Deed.EDIT_SET : Deed.ADD_SET, name), editor -> {
            if (standing.isPresent()) {
                editor.updateSet(set);
            } else {
                editor.addSet(set);
            }
            return null;
        });
        return new Result(name, standing.isEmpty(), documents.size(), codes.size());
    }

    private static long document(Study study, String name) {
        return study.documents().byName(name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("coding.document", name))).id();
    }
}
