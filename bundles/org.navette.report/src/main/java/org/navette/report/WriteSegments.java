package org.navette.report;

import java.nio.file.Path;
import java.util.Locale;

import org.navette.analysis.Analysis;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.PassageTable;
import org.navette.analysis.segments.Passages;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.report.html.SegmentsPage;
import org.navette.store.Study;

/** Writes the passages that a query finds: a row each as CSV or XLSX, or a page to read as HTML. */
public final class WriteSegments implements Analysis<WriteSegments.Params, WriteSegments.Result> {
    /** A page of more passages nobody reads, and no browser shows. */
    private static final int MOST_ON_A_PAGE = 10_000;

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
        int most = format == Format.HTML ? MOST_ON_A_PAGE : format == Format.XLSX ? PassageTable.MOST_IN_A_WORKBOOK : Integer.MAX_VALUE;
        if (found.total() == 0 || found.total() > most) {
            throw new InputProblem(Place.in(params.out()), found.total() == 0 ? Messages.text("segments.nothing")
                    : Messages.text("segments.many", found.total(), most));
        }
        Passages passages = found.passages().sorted(params.order(), study.codebook().codes().stream().map(Code::id).toList());
        file.write(out -> {
            if (format == Format.HTML) {
                SegmentsPage.write(study, params.asked().query(), found, params.order(), out, progress);
            } else {
                PassageTable.write(passages, format == Format.XLSX, out, progress);
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
}
