package org.navette.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
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
     * What was judged: a code carried or not, or a sentiment as a point or an aside; the other parts are null.
     *
     * @param polarity -1 to 1
     */
    public record Said(Boolean carried, Double polarity, Aside aside) {
        /** In the reader's language. */
        public String words() {
            return carried != null ? Messages.text(carried ? "agreement.yes" : "agreement.no")
                    : aside != null ? Messages.text("sentiment." + aside.word()) : Messages.text("agreement.polarity", polarity);
        }
    }

    /**
     * @param code      null for the sentiment
     * @param said      coder → what the coder judged; coders who did not judge are absent
     * @param judgement coder → the same in words: yes or no for a code, the tag for the sentiment
     * @param settled   what was settled, in the same words, or null
     * @param note      why it was settled so, or null
     */
    public record Line(long document, String name, Code code, Map<String, Said> said, Map<String, String> judgement, String settled,
            String note) {
        public Line {
            said = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(said));
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
                Map<String, Said> said = said(panel, sheets, sheet -> new Said(sheet.carries(Set.of(code.id())), null, null));
                if (said.values().stream().distinct().count() > 1) {
                    name = name == null ? study.documents().get(document).name() : name;
                    lines.add(line(document, name, code, said, settled));
                }
            }
            Map<String, Said> felt = said(panel, sheets, sheet -> felt(sheet.sentiment()));
            if (felt.values().stream().distinct().count() > 1) {
                lines.add(line(document, name == null ? study.documents().get(document).name() : name, null, felt, settled));
            }
        });
        return new Result(lines);
    }

    private static Line line(long document, String name, Code code, Map<String, Said> said, Map<String, Settlement> settled) {
        Settlement settlement = settled.get(document + "/" + (code == null ? null : code.id()));
        String words = settlement == null ? null : new Said(settlement.carried(), settlement.polarity(), settlement.aside()).words();
        Map<String, String> judgement = new LinkedHashMap<>();
        said.forEach((coder, what) -> judgement.put(coder, what.words()));
        return new Line(document, name, code, said, judgement, words, settlement == null ? null : settlement.note());
    }

    private static Map<String, Said> said(Panel panel, Panel.Sheet[] sheets, java.util.function.Function<Panel.Sheet, Said> reading) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (int i = 0; i < sheets.length; i++) {
            Said judgement = sheets[i] == null ? null : reading.apply(sheets[i]);
            if (judgement != null) {
                said.put(panel.coders().get(i).name(), judgement);
            }
        }
        return said;
    }

    private static Said felt(SentimentTag tag) {
        return tag == null ? null : new Said(null, tag.polarity(), tag.aside());
    }
}
