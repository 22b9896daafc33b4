package org.navette.analysis.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.codebook.CodebookOutcome.CodeCount;
import org.navette.analysis.codebook.CodebookOutcome.Example;
import org.navette.core.codebook.CodeMatching;
import org.navette.core.codebook.CodeTree;
import org.navette.core.codebook.CodebookDifference;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.text.CodePoints;
import org.navette.store.CodingChange;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Makes a change and tells what it did, both inside one edit. */
final class OutcomeReading {
    private static final int QUOTE = 160;
    private final Study study;
    private final int most;
    private final boolean uniting;
    private final CodeTree before;
    private final Set<Long> documents = new HashSet<>();
    private final Set<Long> coders = new HashSet<>();
    /** Code → by how many codings it has more than before. */
    private final Map<Long, Long> gained = new HashMap<>();
    private final List<CodingChange> plain = new ArrayList<>();
    private final List<CodingChange> telling = new ArrayList<>();
    private long moved;
    private long gone;
    private long widened;

    private OutcomeReading(CodebookChange change, Study study, int most) {
        this.study = study;
        this.most = most;
        uniting = !(change instanceof DeleteCode);
        before = new CodeTree(study.codebook().codes());
    }

    static CodebookOutcome of(CodebookChange change, Study study, Editor editor, int examples, Progress progress) {
        OutcomeReading reading = new OutcomeReading(change, study, examples);
        int memos = study.memos().list().size();
        Label label = change.make(study, editor, progress);
        progress.check();
        editor.codingChanges(reading::take);
        return reading.outcome(change, label, memos - study.memos().list().size());
    }

    private void take(CodingChange change) {
        Coding was = change.before();
        Coding is = change.after();
        documents.add(was.document());
        coders.add(was.coder());
        boolean wider = is != null && was.segment() != null && !was.segment().equals(is.segment());
        gained.merge(was.code(), -1L, Long::sum);
        if (is != null) {
            gained.merge(is.code(), 1L, Long::sum);
        }
        gone += is == null ? 1 : 0;
        moved += is != null && is.code() != was.code() ? 1 : 0;
        widened += wider ? 1 : 0;
        List<CodingChange> list = wider || is == null ? telling : plain;
        if (list.size() < most) {
            list.add(change);
        }
    }

    private CodebookOutcome outcome(CodebookChange change, Label label, long memos) {
        CodeTree after = new CodeTree(study.codebook().codes());
        Map<Long, Long> merged = change instanceof MergeCode merge ? merge.merged(before.codes()) : Map.of();
        Map<Long, String> into = new HashMap<>();
        merged.forEach((from, to) -> into.put(from, before.path(to)));
        CodebookDifference difference = CodebookDifference.between(before.codes(), after.codes(),
                CodeMatching.ofOneStudy(before.codes(), after.codes()), into);
        return new CodebookOutcome(label, difference, counts(after), moved, uniting ? gone : 0, uniting ? 0 : gone, widened,
                documents.size(), coders.size(), memos, examples(after));
    }

    /** Only codes with changed codings are counted: counting all of them takes a while. */
    private List<CodeCount> counts(CodeTree after) {
        List<Code> codes = new ArrayList<>(before.codes());
        after.codes().stream().filter(c -> before.get(c.id()) == null).forEach(codes::add);
        List<CodeCount> counts = new ArrayList<>();
        for (Code code : codes) {
            long more = gained.getOrDefault(code.id(), 0L);
            if (more != 0) {
                long is = study.codings().count(code.id());
                counts.add(new CodeCount(after.get(code.id()) == null ? before.path(code.id()) : after.path(code.id()), is - more, is));
            }
        }
        return counts;
    }

    private List<Example> examples(CodeTree after) {
        Map<Long, Coder> people = study.codings().codersById();
        List<CodingChange> chosen = new ArrayList<>(telling);
        chosen.addAll(plain);
        return chosen.stream().limit(most).map(change -> {
            Coding was = change.before();
            var document = study.documents().get(was.document());
            String quote = was.segment() == null ? document.text() : CodePoints.slice(document.text(), was.segment());
            return new Example(document.name(), was.segment(), people.get(was.coder()).name(), before.path(was.code()),
                    change.after() == null ? null : after.path(change.after().code()), shortened(quote));
        }).toList();
    }

    private static String shortened(String quote) {
        return CodePoints.length(quote) <= QUOTE ? quote : quote.substring(0, CodePoints.toUtf16(quote, QUOTE - 1)) + "…";
    }
}
