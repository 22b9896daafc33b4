package org.navette.ui.sampling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.core.study.Sample;
import org.navette.store.Study;

/**
 * One coder's part of one sample: the documents in the coder's order, and which the coder has finished with.
 *
 * @param coder  id of the coder
 * @param shared whether somebody else was given some of the same documents, so that agreement can be measured
 */
public record CoderPart(String sample, long coder, List<Assignment> list, boolean shared) {
    public CoderPart {
        list = List.copyOf(list);
    }

    /** The part that a document belongs to, an unfinished one first; empty when it was not given to the coder. */
    public static Optional<CoderPart> with(Study study, String coder, long document) {
        return person(study, coder).flatMap(who -> study.assignments().ofDocument(document).stream().filter(a -> a.coder() == who)
                .min((a, b) -> Boolean.compare(a.done(), b.done())).map(a -> of(study, who, a.sample())));
    }

    /** What a coder was given of a sample; empty when that is nothing. */
    public static Optional<CoderPart> of(Study study, String coder, String sample) {
        Optional<Sample> drawn = study.samples().find(sample);
        return person(study, coder).flatMap(who -> drawn.map(s -> of(study, who, s.id()))).filter(part -> !part.list().isEmpty());
    }

    private static CoderPart of(Study study, long coder, long sample) {
        String name = study.samples().list().stream().filter(s -> s.id() == sample).map(Sample::name).findFirst().orElse("");
        List<Assignment> all = study.assignments().of(sample);
        List<Assignment> mine = all.stream().filter(a -> a.coder() == coder).toList();
        Set<Long> documents = mine.stream().map(Assignment::document).collect(Collectors.toSet());
        return new CoderPart(name, coder, mine, all.stream().anyMatch(a -> a.coder() != coder && documents.contains(a.document())));
    }

    static Optional<Long> person(Study study, String name) {
        return study.codings().coders().stream().filter(c -> !c.machine() && c.name().equalsIgnoreCase(name)).map(Coder::id).findFirst();
    }

    /** Place of a document in the list, from 1; 0 when it is not in it. */
    public int place(long document) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).document() == document) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the coder has finished with a document. */
    public boolean done(long document) {
        return list.stream().anyMatch(a -> a.document() == document && a.done());
    }

    /** Documents that the coder has finished with. */
    public int done() {
        return (int) list.stream().filter(Assignment::done).count();
    }

    /** The next document behind this one that is not done, from the top again after the last one. */
    public OptionalLong nextOpen(long document) {
        int from = place(document);
        for (int i = 0; i < list.size(); i++) {
            Assignment next = list.get((from + i) % list.size());
            if (!next.done() && next.document() != document) {
                return OptionalLong.of(next.document());
            }
        }
        return OptionalLong.empty();
    }

    /** The document before this one in the list, done or not. */
    public OptionalLong previous(long document) {
        int place = place(document);
        return place < 2 ? OptionalLong.empty() : OptionalLong.of(list.get(place - 2).document());
    }

    /** Where to begin: the first document that is not done, else the first one. */
    public long first() {
        return list.stream().filter(a -> !a.done()).findFirst().orElse(list.getFirst()).document();
    }
}
