package org.navette.analysis.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.progress.Progress;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;

/** Writes what an audit found as a table, a row each, also what was looked for and not found. */
public final class AuditTable {
    private AuditTable() {
    }

    /** Leaves the stream open. @param workbook XLSX rather than CSV. Throws {@code Cancelled} when the user stopped */
    public static void write(Audit.Result result, boolean workbook, OutputStream out, Progress progress) throws IOException {
        TableWriter table = workbook ? new XlsxTable(out, Messages.text("audit.sheet")) : new CsvTable(out, false, true);
        table.row(List.of("order", "matter", "check", "kind", "title", "about", "looked", "unit", "found", "share", "rule", "note", "examples", "documents"));
        for (Finding f : result.findings()) {
            progress.check();
            table.row(Arrays.asList(f.order().word(), f.matter().word(), f.check(), f.kind(), f.title(), f.about(), f.looked(), f.unit(), f.found(),
                    f.share(), f.rule(), f.note(), f.examples().stream().map(Example::text).collect(Collectors.joining("\n")),
                    f.examples().stream().flatMap(e -> e.documents().stream()).map(Example.Ref::name).distinct().collect(Collectors.joining(", "))));
        }
        table.finish();
    }
}
