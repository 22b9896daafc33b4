package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.analysis.Messages;
import org.navette.analysis.export.Selected.Line;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.text.CodePoints;

/** A row for each passage that a person judged, and for each document judged as a whole: what this one coder said of it. */
final class SegmentRows implements Rows {
    private final Selected selected;
    private final Map<Long, Coder> coders;
    private final List<Column<Passage>> columns = new ArrayList<>();

    /** One coder's judgements of one span, or of the whole document when the span is null. */
    private record Passage(Line line, Segment segment, Coder coder, List<Coding> codings, List<SentimentTag> tags) {
    }

    private record Key(Segment segment, long coder) {
    }

    SegmentRows(Selected selected) {
        this.selected = selected;
        coders = selected.study.codings().codersById();
        DocumentColumns of = new DocumentColumns(selected);
        add(of.identity());
        columns.add(plain("start", p -> p.segment() == null ? null : (Object) p.segment().start()));
        columns.add(plain("end", p -> p.segment() == null ? null : (Object) p.segment().end()));
        columns.add(plain("coder", p -> p.coder().name()));
        add(of.variables());
        for (Selected.Net net : selected.nets()) {
            Set<Long> codes = new HashSet<>(net.codes());
            columns.add(new Column<>(net.path(), "code", p -> p.codings().stream().anyMatch(c -> codes.contains(c.code())) ? 1 : 0));
        }
        columns.add(plain("sentiment", p -> p.tags().isEmpty() ? null : p.tags().getFirst().polarity()));
        columns.add(plain("sentiment.aside", p -> p.tags().isEmpty() || p.tags().getFirst().aside() == null ? null
                : p.tags().getFirst().aside().word()));
        columns.add(plain("memo", p -> p.codings().stream().map(Coding::memo).filter(m -> m != null).distinct()
                .reduce((a, b) -> a + "\n" + b).orElse(null)));
        if (selected.params.text()) {
            columns.add(plain("text", p -> p.segment() == null ? p.line().document().text()
                    : CodePoints.slice(p.line().document().text(), p.segment())));
        }
    }

    private void add(List<Column<Line>> ofLine) {
        ofLine.forEach(column -> columns.add(column.of(Passage::line)));
    }

    private static Column<Passage> plain(String name, Function<Passage, Object> cell) {
        return new Column<>(name, "segment", cell);
    }

    @Override
    public long count() {
        return -1;
    }

    @Override
    public List<String> header() {
        return Header.of(columns);
    }

    @Override
    public void write(Consumer<List<?>> sink) {
        BitSet judged = selected.judgements.judged();
        judged.and(selected.documents);
        selected.progress.begin(Messages.text("export.writing"), judged.cardinality());
        selected.each(judged, line -> passages(line).forEach(passage -> {
            List<Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.cell().apply(passage)));
            sink.accept(cells);
        }));
    }

    private List<Passage> passages(Line line) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        for (Coding coding : selected.study.codings().of(line.document().id())) {
            if (spoken(coding.coder(), coding.origin())) {
                passage(passages, line, coding.segment(), coding.coder()).codings().add(coding);
            }
        }
        for (SentimentTag tag : selected.study.codings().sentimentsOf(line.document().id())) {
            if (spoken(tag.coder(), tag.origin())) {
                passage(passages, line, tag.segment(), tag.coder()).tags().add(tag);
            }
        }
        return List.copyOf(passages.values());
    }

    private boolean spoken(long coder, Origin origin) {
        return origin != Origin.MACHINE && !coders.get(coder).machine() && selected.heard(coders.get(coder));
    }

    private Passage passage(Map<Key, Passage> passages, Line line, Segment segment, long coder) {
        return passages.computeIfAbsent(new Key(segment, coder),
                k -> new Passage(line, segment, coders.get(coder), new ArrayList<>(), new ArrayList<>()));
    }
}
