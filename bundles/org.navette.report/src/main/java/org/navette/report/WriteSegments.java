package org.navette.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Line;
import org.navette.analysis.segments.Passages;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.formats.output.CsvTable;
import org.navette.formats.output.TableWriter;
import org.navette.formats.output.XlsxTable;
import org.navette.report.html.SegmentsPage;
import org.navette.store.Study;

/** Writes the passages that a query finds: a row each as CSV or XLSX, or a page to read as HTML. */
public final class WriteSegments implements Analysis<WriteSegments.Params, WriteSegments.Result> {
    /** A page of more passages nobody reads, and no browser shows. */
    private static final int MOST_ON_A_PAGE = 10_000;
    private static final int PAGE = 200;
    private static final int LONGEST = 32_000;

    /** @param out ends in {@code .csv}, {@code .xlsx} or {@code .html}; an existing file is replaced */
    public record Params(FindSegments.Params asked, Passages.Order order, Path out) {
    }

    /** @param passages written. @param documents in which they stand */
    public record Result(Path file, int passages, int documents) {
    }

    private enum Format {
        CSV, XLSX, HTML
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Format format = format(params.out());
        OutputFile file = new OutputFile(params.out());
        file.mustBeWritable();
        FindSegments.Result found = new FindSegments().run(study, params.asked(), progress);
        int most = format == Format.HTML ? MOST_ON_A_PAGE : format == Format.XLSX ? XlsxTable.MOST_ROWS - 1 : Integer.MAX_VALUE;
        if (found.total() == 0 || found.total() > most) {
            throw new InputProblem(Place.in(params.out()), found.total() == 0 ? Messages.text("segments.nothing")
                    : Messages.text("segments.many", found.total(), most));
        }
        Passages passages = found.passages().sorted(params.order(), study.codebook().codes().stream().map(Code::id).toList());
        file.write(out -> {
            if (format == Format.HTML) {
                SegmentsPage.write(study, params.asked().query(), found, params.order(), out, progress);
            } else {
                table(passages, found, format, out, progress);
            }
        }, progress);
        return new Result(params.out(), found.total(), found.documents());
    }

    private static Format format(Path out) {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new InputProblem(Place.in(out), Messages.text("segments.ending"));
    }

    private static void table(Passages passages, FindSegments.Result found, Format format, OutputStream out, Progress progress) throws IOException {
        TableWriter table = format == Format.XLSX ? new XlsxTable(out, Messages.text("segments.sheet")) : new CsvTable(out, false, true);
        progress.begin(Messages.text("segments.writing"), found.total());
        for (int from = 0; from < passages.size(); from += PAGE) {
            progress.check();
            List<Line> lines = passages.lines(from, from + PAGE, LONGEST);
            if (from == 0) {
                List<String> header = new ArrayList<>(List.of("document", "customer", "date", "start", "end", "before", "passage", "after",
                        "codes", "coders", "sentiment"));
                header.addAll(lines.getFirst().values().keySet());
                table.row(header);
            }
            for (Line line : lines) {
                table.row(row(line));
            }
            progress.worked(lines.size());
        }
        table.finish();
    }

    private static List<Object> row(Line line) {
        List<Object> cells = new ArrayList<>(java.util.Arrays.asList(line.name(), line.customer(), line.date(),
                line.segment() == null ? null : line.segment().start(), line.segment() == null ? null : line.segment().end(), line.before(),
                line.quote(), line.after(), line.codes().stream().map(Line.Carried::path).collect(Collectors.joining(" | ")),
                String.join(" | ", line.coders()), line.sentiment()));
        cells.addAll(line.values().values());
        return cells;
    }
}
