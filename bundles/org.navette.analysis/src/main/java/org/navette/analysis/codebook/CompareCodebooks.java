package org.navette.analysis.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.core.codebook.CodeMatching;
import org.navette.core.codebook.CodeTree;
import org.navette.core.codebook.CodebookDifference;
import org.navette.core.codebook.SideBySide;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Study;

/** In what the codebook of a study differs between two moments. */
public final class CompareCodebooks implements Analysis<CompareCodebooks.Params, CompareCodebooks.Result> {
    /** Each {@code now}, the name of a kept version, or the number of a journal entry. */
    public record Params(String from, String to) {
    }

    /** @param list both codebooks, row by row */
    public record Result(CodebookDifference difference, SideBySide list) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        CodebookState from = CodebookState.of(study, params.from(), progress);
        CodebookState to = CodebookState.of(study, params.to(), progress);
        CodeMatching matching = CodeMatching.ofOneStudy(from.codes(), to.codes());
        CodebookDifference difference = CodebookDifference.between(from.codes(), to.codes(), matching, merged(study, from, to, matching));
        return new Result(difference, SideBySide.of(from.codes(), to.codes(), matching, difference));
    }

    /** The journal names codes, which may have been renamed on the way; a name that two codes bear tells nothing. */
    private static Map<Long, String> merged(Study study, CodebookState from, CodebookState to, CodeMatching matching) {
        Map<String, List<Code>> named = from.codes().stream().collect(Collectors.groupingBy(Code::name));
        CodeTree target = new CodeTree(to.codes());
        Map<String, Code> gone = new HashMap<>();
        named.forEach((name, codes) -> {
            if (codes.size() == 1 && !matching.to().containsKey(codes.getFirst().id())) {
                gone.put(name, codes.getFirst());
            }
        });
        Map<Long, String> merged = new HashMap<>();
        for (JournalEntry entry : study.journal().of(Deed.RENAME_CODE, Deed.MERGE_CODE)) {
            if (!entry.undone() && entry.id() > from.entry() && entry.id() <= to.entry()) {
                List<String> names = entry.label().arguments();
                Code code = gone.remove(names.getFirst());
                if (code != null && entry.label().deed() == Deed.RENAME_CODE) {
                    gone.put(names.getLast(), code);
                } else if (code != null) {
                    merged.put(code.id(), path(target, named, matching, names.getLast()));
                }
            }
        }
        return merged;
    }

    /** Where the other code stands now, when its name tells. */
    private static String path(CodeTree target, Map<String, List<Code>> named, CodeMatching matching, String name) {
        List<Code> codes = named.getOrDefault(name, List.of());
        Long now = codes.size() == 1 ? matching.to().get(codes.getFirst().id()) : null;
        return now == null ? name : target.path(now);
    }
}
