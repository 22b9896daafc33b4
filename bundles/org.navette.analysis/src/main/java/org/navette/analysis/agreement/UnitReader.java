package org.navette.analysis.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.navette.core.study.Segment;
import org.navette.statistics.agreement.Ratings;

/** Cuts the judged documents into units and says who put the code on each. */
record UnitReader(Panel panel, AgreementUnit unit, Map<Long, Integer> lengths, Set<Long> codes) {

    /** @param document its number from 0. @param times so many units alike. @param present per coder 1, 0 or none */
    interface Units {
        void unit(int document, long times, int[] present);
    }

    void each(Units reader) {
        int number = 0;
        for (Map.Entry<Long, Panel.Sheet[]> document : panel.sheets().entrySet()) {
            Panel.Sheet[] sheets = document.getValue();
            if (unit == AgreementUnit.DOCUMENT) {
                reader.unit(number, 1, present(sheets, sheet -> sheet.carries(codes)));
            } else {
                pieces(number, lengths.get(document.getKey()), sheets, reader);
            }
            number++;
        }
    }

    /** Between two neighbouring boundaries everybody judged alike. */
    private void pieces(int number, int length, Panel.Sheet[] sheets, Units reader) {
        List<List<Segment>> spans = Arrays.stream(sheets).map(s -> s == null ? List.<Segment>of() : s.spans(codes, length)).toList();
        if (unit == AgreementUnit.SEGMENT) {
            for (Segment passage : union(spans)) {
                reader.unit(number, 1, present(sheets, spans, passage));
            }
            return;
        }
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, length));
        spans.forEach(list -> list.forEach(span -> cuts.addAll(Set.of(span.start(), span.end()))));
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                reader.unit(number, to - from, present(sheets, spans, new Segment(from, to)));
            }
            from = to;
        }
    }

    /** Passages that somebody marked, those that overlap as one. */
    private static List<Segment> union(List<List<Segment>> spans) {
        var sorted = spans.stream().flatMap(List::stream).sorted(java.util.Comparator.comparingInt(Segment::start)).toList();
        var united = new java.util.ArrayList<Segment>();
        for (Segment span : sorted) {
            Segment last = united.isEmpty() ? null : united.getLast();
            if (last != null && span.start() < last.end()) {
                united.set(united.size() - 1, new Segment(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    private static int[] present(Panel.Sheet[] sheets, List<List<Segment>> spans, Segment place) {
        int[] present = new int[sheets.length];
        for (int i = 0; i < sheets.length; i++) {
            present[i] = sheets[i] == null ? Ratings.NONE : spans.get(i).stream().anyMatch(place::overlaps) ? 1 : 0;
        }
        return present;
    }

    private static int[] present(Panel.Sheet[] sheets, java.util.function.Predicate<Panel.Sheet> test) {
        return Arrays.stream(sheets).mapToInt(s -> s == null ? Ratings.NONE : test.test(s) ? 1 : 0).toArray();
    }
}
