package org.navette.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.FoundTableCsv;
import org.navette.core.output.OutputFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.report.html.FindingsPage;
import org.navette.report.xlsx.FindingsBook;

/** Writes what an analysis found: CSV for other programs, a workbook, or a page with its charts. */
public final class WriteFindings {
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".html");

    private WriteFindings() {
    }

    /** Before long work begins. @throws InputProblem when the ending is none of ours or nothing can be written there */
    public static void mustBeWritable(Path out) {
        ending(out);
        new OutputFile(out).mustBeWritable();
    }

    /**
     * Existing files are replaced.
     *
     * @param out ends in {@code .csv}, {@code .xlsx} or {@code .html}; as CSV the first table goes there and each further one
     *            beside it, under the file's name with the table's
     * @return the files written
     */
    public static List<Path> write(Findings findings, Path out, Progress progress) {
        String ending = ending(out);
        if (!ending.equals(".csv")) {
            new OutputFile(out).write(to -> {
                if (ending.equals(".html")) {
                    FindingsPage.write(findings, to);
                } else {
                    FindingsBook.write(findings, to);
                }
            }, progress);
            return List.of(out);
        }
        List<Path> files = new ArrayList<>();
        for (FoundTable table : findings.tables()) {
            String name = out.getFileName().toString();
            Path file = files.isEmpty() ? out
                    : out.resolveSibling(name.substring(0, name.length() - ending.length()) + "-" + table.name() + ending);
            new OutputFile(file).write(to -> FoundTableCsv.write(table, to), progress);
            files.add(file);
        }
        return files;
    }

    private static String ending(Path out) {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(name::endsWith).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(out), Messages.text("findings.ending")));
    }
}
