package org.navette.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Settlement;
import org.navette.store.Study;

/** The documents on which coders differ, a line for each code or sentiment: what there is to settle. */
public final class ListDisagreements implements Analysis<ListDisagreements.Params, ListDisagreements.Result> {
    /** @param sample name of a sample, or null for all documents */
    public record Params(List<String> coders, String sample) {
        public Params {
            coders = List.copyOf(coders);
        }
    }

    /** By document, then by code; the sentiment last. */
    public record Result(List<Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }

        /** Lines that nobody settled yet. */
        public long open() {
            return lines.stream().filter(line -> line.settled() == null).count();
        }
    }

    /**
     * @param code      null for the sentiment
     * @param judgement coder → yes or no for a code, the tag in words for the sentiment; coders who did not judge are absent
     * @param settled   what was settled, in the same words, or null
     * @param note      why it was settled so, or null
     */
    public record Line(long document, String name, Code code, Map<String, String> judgement, String settled, String note) {
        public Line {
            judgement = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(judgement));
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        progress.begin(Messages.text("agreement.reading"), 0);
        Panel panel = Panel.of(study, params.coders(), params.sample(), progress);
        Map<String, Settlement> settled = new HashMap<>();
        study.settlements().list().forEach(s -> settled.put(s.document() + "/" + s.code(), s));
        List<Line> lines = new ArrayList<>();
        List<Code> codes = study.codebook().codes();
        panel.sheets().forEach((document, sheets) -> {
            progress.check();
            String name = null;
            for (Code code : codes) {
                Map<String, String> said = said(panel, sheets, sheet -> yes(sheet.carries(Set.of(code.id()))));
                if (said.values().stream().distinct().count() > 1) {
                    name = name == null ? study.documents().get(document).name() : name;
                    lines.add(line(document, name, code, said, settled));
                }
            }
            Map<String, String> felt = said(panel, sheets, sheet -> words(sheet.sentiment()));
            if (felt.values().stream().distinct().count() > 1) {
                lines.add(line(document, name == null ? study.documents().get(document).name() : name, null, felt, settled));
            }
        });
        return new Result(lines);
    }

    private static Line line(long document, String name, Code code, Map<String, String> said, Map<String, Settlement> settled) {
        Settlement settlement = settled.get(document + "/" + (code == null ? null : code.id()));
        String words = settlement == null ? null
                : code != null ? yes(settlement.carried()) : words(settlement.polarity(), settlement.aside());
        return new Line(document, name, code, said, words, settlement == null ? null : settlement.note());
    }

    private static Map<String, String> said(Panel panel, Panel.Sheet[] sheets, java.util.function.Function<Panel.Sheet, String> word) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < sheets.length; i++) {
            String judgement = sheets[i] == null ? null : word.apply(sheets[i]);
            if (judgement != null) {
                said.put(panel.coders().get(i).name(), judgement);
            }
        }
        return said;
    }

    private static String yes(boolean carried) {
        return Messages.text(carried ? "agreement.yes" : "agreement.no");
    }

    private static String words(SentimentTag tag) {
        return tag == null ? null : words(tag.polarity(), tag.aside());
    }

    private static String words(Double polarity, org.navette.core.study.Aside aside) {
        return aside != null ? Messages.text("sentiment." + aside.word()) : Messages.text("agreement.polarity", Objects.requireNonNull(polarity));
    }
}
