package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.navette.analysis.segments.CodeTable;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.KeptSegments;
import org.navette.analysis.segments.Line;
import org.navette.analysis.segments.Passages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.report.WriteSegments;
import org.navette.store.Sight;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "segments")
final class SegmentsVerb extends StudyVerb {
    private static final int LONGEST = 2_000;

    @Parameters(index = "1", paramLabel = "QUERY")
    private String query;

    @Option(names = "--by", paramLabel = "VARIABLE")
    private String by;

    @Option(names = "--context", paramLabel = "N|paragraph", defaultValue = "10")
    private String context;

    @Option(names = "--columns", paramLabel = "V[,V…]", split = ",")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "document|code|value", defaultValue = "document")
    private Passages.Order order;

    @Option(names = "--alone")
    private boolean alone;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    @Option(names = "--keep", paramLabel = "NAME")
    private String keep;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    /** @param rows with the number of passages for each column. @param file that was written, or null */
    record Answer(int total, int documents, String variable, List<String> columns, List<Row> rows, List<Line> lines, Path file) {
    }

    record Row(String code, int[] counts) {
    }

    @Override
    void run() {
        Answer answer = keep == null ? read(this::ask) : edit(this::ask);
        answer(answer, () -> tell(answer));
    }

    private Answer ask(Study opened) {
        var asked = query.startsWith("kept:") ? kept(opened) : new FindSegments.Params(query, !alone, by, around(), columns, Sight.WHOLE);
        if (keep != null) {
            KeptSegments.keep(opened, keep, asked);
        }
        if (limit < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("segments.limit"));
        }
        if (out != null) {
            new WriteSegments().run(opened, new WriteSegments.Params(asked, order, out), progress());
        }
        var found = new FindSegments().run(opened, asked, progress());
        CodeTable table = found.table();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(table.rows().get(i).path(), table.counts()[i]));
        }
        List<Line> lines = found.passages().sorted(order, opened.codebook().codes().stream().map(Code::id).toList()).lines(0, limit, LONGEST);
        return new Answer(found.total(), found.documents(), table.variable(), table.columns().stream().map(CodeTable.Column::label).toList(), rows,
                lines, out);
    }

    private FindSegments.Params kept(Study opened) {
        var asked = KeptSegments.find(opened, query.substring("kept:".length()).replaceAll("^\"|\"$", ""));
        return new FindSegments.Params(asked.query(), asked.below(), by == null ? asked.by() : by, asked.context(),
                columns.isEmpty() ? asked.columns() : columns, Sight.WHOLE);
    }

    private int around() {
        if (context.toLowerCase(Locale.ROOT).startsWith("paragraph")) {
            return FindSegments.PARAGRAPHS;
        }
        if (!context.matches("\\d{1,6}")) {
            throw new InputProblem(Place.NOWHERE, Messages.text("segments.context", context));
        }
        return Integer.parseInt(context);
    }

    private void tell(Answer answer) {
        if (out != null) {
            say("segments.written", answer.total(), answer.file());
            return;
        }
        if (answer.total() == 0) {
            say("segments.none");
            return;
        }
        var lines = new TextTable().row(Messages.text("coding.document"), Messages.text("coding.span.title"), Messages.text("segments.passage"),
                Messages.text("segments.codes"), Messages.text("coding.coder"));
        answer.lines().forEach(l -> lines.row(l.name(), Lookup.span(l.segment()), l.before() + "[" + l.quote() + "]" + l.after(),
                l.codes().stream().map(Line.Carried::path).collect(Collectors.joining(", ")), String.join(", ", l.coders())));
        print(lines.toString());
        print("");
        List<Object> head = new ArrayList<>(List.of(answer.variable() == null ? Messages.text("code.name") : answer.variable()));
        head.addAll(answer.columns());
        var table = new TextTable().row(head.toArray());
        answer.rows().forEach(row -> {
            List<Object> cells = new ArrayList<>(List.of(row.code()));
            Arrays.stream(row.counts()).forEach(cells::add);
            table.row(cells.toArray());
        });
        print(table.toString());
        say("segments.total", answer.total(), answer.documents(), answer.lines().size());
    }
}
