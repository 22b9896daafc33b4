package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.navette.analysis.selection.Frame;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.text.CodePoints;

/** Finds the documents and passages behind the cells of one table; reads the study anew when it is asked. */
final class CellEvidence implements Evidence {
    private final Frame frame;
    private final Units units;
    private final BitSet used;
    private final BitSet base;
    /** Rows and columns, over units and over documents. */
    private final List<Axis.Category> rows;
    private final List<Axis.Category> rowDocuments;
    private final List<Axis.Category> columns;

    /**
     * @param used         documents that the table uses
     * @param base         units that the table counts
     * @param rows         over units
     * @param rowDocuments the same rows over documents
     * @param columns      over units; the total first
     */
    CellEvidence(Frame frame, Units units, BitSet used, BitSet base, List<Axis.Category> rows,
            List<Axis.Category> rowDocuments, List<Axis.Category> columns) {
        this.frame = frame;
        this.units = units;
        this.used = used;
        this.base = base;
        this.rows = List.copyOf(rows);
        this.rowDocuments = List.copyOf(rowDocuments);
        this.columns = List.copyOf(columns);
    }

    @Override
    public long[] documents(int row, int column) {
        BitSet counted = (BitSet) base.clone();
        counted.and(rows.get(row).members());
        counted.and(columns.get(column).members());
        BitSet documents = units.documents(counted);
        documents.and(used);
        documents.and(rowDocuments.get(row).members());
        return frame.ids(documents);
    }

    @Override
    public List<Verbatim> verbatims(int row, int column, int limit) {
        Set<Long> codes = rows.get(row).codes().isEmpty() ? columns.get(column).codes() : rows.get(row).codes();
        List<Verbatim> found = new ArrayList<>();
        for (long id : documents(row, column)) {
            if (found.size() >= limit) {
                break;
            }
            Document document = frame.study().documents().get(id);
            List<Coding> passages = codes.isEmpty() ? List.of()
                    : frame.study().codings().of(id).stream()
                            .filter(c -> c.segment() != null && c.origin() != Origin.MACHINE && codes.contains(c.code()))
                            .toList();
            if (passages.isEmpty()) {
                found.add(new Verbatim(id, document.name(), null, document.text(), document.customer()));
            }
            passages.stream().map(Coding::segment).distinct().limit(limit - found.size())
                    .forEach(segment -> found.add(new Verbatim(id, document.name(), segment,
                            CodePoints.slice(document.text(), segment), document.customer())));
        }
        return List.copyOf(found);
    }
}
