package org.navette.analysis.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.store.merge.Choice;
import org.navette.store.merge.Clash;
import org.navette.store.merge.LeftOut;
import org.navette.store.merge.Tally;

/**
 * Joins coders' copies into a study, as one edit. What only one side changed since they parted comes; where both changed the
 * same, the study's version stays unless another is chosen. Nothing is dropped in silence: every conflict and everything left out
 * is in the result.
 */
public final class MergeStudies implements Analysis<MergeStudies.Params, MergeStudies.Result> {
    /** Tables that take time and are worth a line. */
    private static final Set<String> LONG = Set.of("document", "value", "coding", "sentiment_tag");

    /**
     * @param copies    files, in the order in which they are joined; each meets what the ones before it brought
     * @param prefer    what stands where {@code choices} says nothing and the conflict allows it
     * @param choices   {@link Conflict#id()} → choice
     * @param rehearsal true to change nothing and only tell what would come
     */
    public record Params(List<Path> copies, Choice prefer, Map<String, Choice> choices, boolean rehearsal) {
        public Params {
            copies = List.copyOf(copies);
            choices = Map.copyOf(choices);
        }
    }

    /**
     * @param counts    what came, changed and went, by kind
     * @param conflicts every one, with what was chosen
     * @param leftOut   what did not come and why, a sentence each
     * @param notes     what else to know, a sentence each
     * @param judgements codings and sentiment tags that came
     * @param changed   false when the study has everything already
     */
    public record Result(List<Count> counts, List<Conflict> conflicts, List<String> leftOut, List<String> notes, long judgements,
            boolean changed) {
        public Result {
            counts = List.copyOf(counts);
            conflicts = List.copyOf(conflicts);
            leftOut = List.copyOf(leftOut);
            notes = List.copyOf(notes);
        }
    }

    /** @param kind a word of the JSON documents */
    public record Count(String kind, long came, long changed, long went) {
        /** The kind in the user's language. */
        public String title() {
            return Messages.text("merge.kind." + kind);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.copies().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("merge.none"));
        }
        mustDiffer(study, params.copies());
        try (Copies copies = Copies.open(study, params.copies(), progress)) {
            Gathered gathered = study.merge(copies.list(), params.rehearsal(), progress, joiner -> {
                Gathered all = new Gathered();
                for (int i = 0; i < params.copies().size(); i++) {
                    String name = copies.name(i);
                    progress.begin(Messages.text("merge.comparing", name), 0);
                    ConflictWords words = new ConflictWords(name, new CopyWords(study),
                            new CopyWords(copies.list().get(i).study()), copies.fork(i));
                    Tally tally = joiner.join(i, clash -> {
                        Conflict conflict = words.of(clash, choice(clash, params.choices().get(name + "#" + clash.key()),
                                params.prefer()));
                        all.conflicts.add(conflict);
                        return conflict.choice();
                    }, table -> {
                        if (LONG.contains(table)) {
                            progress.begin(Messages.text("merge.step", name, Messages.text("merge.kind." + Kinds.word(table))), 0);
                        }
                    });
                    all.add(tally, words);
                }
                return all;
            }, all -> Label.of(Deed.MERGE_STUDIES, all.judgements(), copies.names()));
            return gathered.result(copies.notes());
        }
    }

    private static Choice choice(Clash clash, Choice chosen, Choice prefer) {
        if (chosen != null && clash.choices().contains(chosen)) {
            return chosen;
        }
        // Where the copy's thing can only stand beside ours, that is what who prefers the copy means.
        return clash.choices().contains(prefer) ? prefer : prefer == Choice.OURS ? Choice.OURS : clash.choices().getLast();
    }

    private static void mustDiffer(Study study, List<Path> copies) {
        for (int i = 0; i < copies.size(); i++) {
            try {
                if (Files.exists(copies.get(i)) && Files.isSameFile(copies.get(i), study.file())) {
                    throw new InputProblem(Place.in(copies.get(i)), Messages.text("merge.same"));
                }
                for (int earlier = 0; earlier < i; earlier++) {
                    if (Files.exists(copies.get(i)) && Files.isSameFile(copies.get(i), copies.get(earlier))) {
                        throw new InputProblem(Place.in(copies.get(i)), Messages.text("merge.twice"));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What all copies together brought. */
    private static final class Gathered {
        private final Map<String, Tally.Count> counts = new LinkedHashMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();

        void add(Tally tally, ConflictWords words) {
            tally.counts().forEach((table, count) -> counts.merge(table, count,
                    (one, other) -> new Tally.Count(one.came() + other.came(), one.changed() + other.changed(), one.went()
                    + other.went())));
            for (LeftOut left : tally.leftOut()) {
                leftOut.add(words.of(left));
            }
        }

        long judgements() {
            return came("coding") + came("sentiment_tag");
        }

        private long came(String table) {
            return counts.containsKey(table) ? counts.get(table).came() : 0;
        }

        Result result(List<String> notes) {
            List<Count> said = new ArrayList<>();
            for (String table : Kinds.tables()) {
                Tally.Count count = counts.get(table);
                if (count != null) {
                    said.add(new Count(Kinds.word(table), count.came(), count.changed(), count.went()));
                }
            }
            return new Result(said, conflicts, leftOut, notes, judgements(), !counts.isEmpty());
        }
    }
}
