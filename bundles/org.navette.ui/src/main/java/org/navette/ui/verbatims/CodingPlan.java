package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.navette.analysis.SentimentNames;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.reading.SentimentKeys;

/** What a key does to the documents of the selected rows, as one edit with one name. */
final class CodingPlan {
    private final Label label;
    private final Work work;

    /** @param coder id of the one who codes */
    private interface Work {
        void on(Editor editor, long coder);
    }

    private CodingPlan(Label label, Work work) {
        this.label = label;
        this.work = work;
    }

    /** What Undo calls it. */
    Label label() {
        return label;
    }

    /** Does it. @param who the one who codes */
    void apply(Editor editor, String who) {
        work.on(editor, editor.coder(who, false).id());
    }

    /**
     * Puts a code on the documents as wholes; when all of them have it from this coder already, takes it from all of them.
     * Only this coder's codings count and change, and only those without a place in the text are taken away.
     */
    static CodingPlan toggle(Study study, String who, Code code, long... documents) {
        long coder = VerbatimRows.person(study, who);
        List<Long> lacking = new ArrayList<>();
        List<Long> codings = new ArrayList<>();
        for (long document : documents) {
            List<Long> here = whole(study, document, coder).stream().filter(c -> c.code() == code.id()).map(Coding::id).toList();
            codings.addAll(here);
            if (here.isEmpty()) {
                lacking.add(document);
            }
        }
        if (!lacking.isEmpty()) {
            return put(study, code, lacking);
        }
        return new CodingPlan(label(study, Deed.REMOVE_CODING, Deed.UNCODE_DOCUMENTS, code.name(), boxed(documents)),
                (editor, me) -> codings.forEach(editor::removeCoding));
    }

    /** Makes a new code and puts it on the documents. */
    static CodingPlan withNew(Study study, String name, long... documents) {
        List<Long> all = boxed(documents);
        return new CodingPlan(label(study, Deed.ADD_CODING, Deed.CODE_DOCUMENTS, name, all), (editor, me) -> {
            long code = editor.addCode(Code.named(name));
            all.forEach(document -> editor.addCoding(coding(editor, document, code, me)));
        });
    }

    /** Takes the coder's last code from each document; empty when there is none. */
    static Optional<CodingPlan> removeLast(Study study, String who, long... documents) {
        long coder = VerbatimRows.person(study, who);
        List<Coding> last = new ArrayList<>();
        for (long document : documents) {
            whole(study, document, coder).stream().max(Comparator.comparingLong(Coding::id)).ifPresent(last::add);
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String names = last.stream().map(c -> study.codebook().get(c.code()).name()).distinct().sorted().collect(Collectors.joining(", "));
        return Optional.of(new CodingPlan(label(study, Deed.REMOVE_CODING, Deed.UNCODE_DOCUMENTS, names,
                last.stream().map(Coding::document).toList()), (editor, me) -> last.forEach(c -> editor.removeCoding(c.id()))));
    }

    /**
     * Tags the documents as wholes with what a key says; with a scale of many points it steps from what the coder said of the
     * first of them. Empty when the key says nothing.
     */
    static Optional<CodingPlan> tag(Study study, String who, char key, long... documents) {
        long coder = VerbatimRows.person(study, who);
        Double before = study.codings().sentimentsOf(documents[0]).stream().filter(t -> t.coder() == coder && t.segment() == null)
                .findFirst().map(SentimentTag::polarity).orElse(null);
        return SentimentKeys.said(key, study.scale(), before).map(said -> new CodingPlan(label(study, Deed.TAG_SENTIMENT,
                Deed.TAG_DOCUMENTS, words(study, said), boxed(documents)), (editor, me) -> {
                    for (long document : documents) {
                        editor.tagSentiment(new SentimentTag(0, document, null, said.polarity(), said.aside(), me, Origin.HUMAN,
                                editor.at()));
                    }
                }));
    }

    private static String words(Study study, SentimentKeys.Said said) {
        return said.aside() == null ? SentimentNames.of(study.scale(), said.polarity()) : SentimentNames.of(said.aside());
    }

    /** Puts a code on the documents as wholes; empty when this coder has put it on all of them already. */
    static Optional<CodingPlan> put(Study study, String who, Code code, long... documents) {
        long coder = VerbatimRows.person(study, who);
        List<Long> lacking = boxed(documents).stream()
                .filter(d -> whole(study, d, coder).stream().noneMatch(c -> c.code() == code.id())).toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(put(study, code, lacking));
    }

    private static CodingPlan put(Study study, Code code, List<Long> documents) {
        return new CodingPlan(label(study, Deed.ADD_CODING, Deed.CODE_DOCUMENTS, code.name(), documents), (editor, me) -> {
            for (long document : documents) {
                // the key may have been struck twice before the first coding was there
                if (whole(study, document, me).stream().noneMatch(c -> c.code() == code.id())) {
                    editor.addCoding(coding(editor, document, code.id(), me));
                }
            }
        });
    }

    private static Coding coding(Editor editor, long document, long code, long coder) {
        return new Coding(0, document, null, code, coder, null, Origin.HUMAN, editor.at(), null);
    }

    private static List<Coding> whole(Study study, long document, long coder) {
        return study.codings().of(document).stream().filter(c -> c.coder() == coder && c.segment() == null).toList();
    }

    private static Label label(Study study, Deed one, Deed many, String what, List<Long> documents) {
        return documents.size() == 1 ? Label.of(one, what, study.documents().get(documents.getFirst()).name())
                : Label.of(many, documents.size(), what);
    }

    private static List<Long> boxed(long... documents) {
        return java.util.Arrays.stream(documents).boxed().toList();
    }
}
