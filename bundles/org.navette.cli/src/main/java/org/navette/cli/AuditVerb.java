package org.navette.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.audit.Audit;
import org.navette.analysis.audit.Example;
import org.navette.analysis.audit.Finding;
import org.navette.report.WriteAudit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "audit")
final class AuditVerb extends StudyVerb {
    @Option(names = "--only", paramLabel = "CHECK[,CHECK…]", split = ",")
    private List<String> only = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    /** @param file that was written, or null */
    record Answer(String study, LocalDate last, long documents, List<Line> findings, List<String> notes, Path file) {
    }

    record Line(String check, String matter, String kind, String about, String title, String order, long looked, String unit, long found, Double share,
            String rule, String note, List<Case> examples) {
    }

    record Case(String text, List<String> documents) {
    }

    @Override
    void run() {
        var result = read(opened -> {
            var found = new Audit().run(opened, new Audit.Params(only), progress());
            if (out != null) {
                new WriteAudit().run(opened, new WriteAudit.Params(found, out), progress());
            }
            return found;
        });
        var lines = result.findings().stream().map(AuditVerb::line).toList();
        answer(new Answer(result.study(), result.last(), result.documents(), lines, result.notes(), out), () -> tell(result));
    }

    private static Line line(Finding f) {
        return new Line(f.check(), f.matter().word(), f.kind(), f.about(), f.title(), f.order().word(), f.looked(), f.unit(), f.found(), f.share(), f.rule(),
                f.note(), f.examples().stream().map(e -> new Case(e.text(), names(e))).toList());
    }

    private static List<String> names(Example example) {
        return example.documents().stream().map(Example.Ref::name).toList();
    }

    private void tell(Audit.Result result) {
        result.notes().forEach(this::print);
        if (out != null) {
            say("audit.written", result.open().size(), out);
            return;
        }
        say("audit.about", result.documents(), result.open().size());
        result.open().forEach(this::tell);
        var clean = result.findings().stream().filter(f -> f.found() == 0).map(AuditVerb::title).distinct().toList();
        if (!clean.isEmpty()) {
            print("");
            say("audit.clean");
            clean.forEach(title -> print("  " + title));
        }
    }

    private void tell(Finding f) {
        print("");
        print(title(f) + " [" + f.order().words() + "]");
        say("audit.found", f.found(), f.looked(), f.unit(), f.share());
        print("  " + f.rule());
        if (!f.note().isEmpty()) {
            print("  " + f.note());
        }
        f.examples().forEach(e -> print("    " + e.text() + (e.documents().isEmpty() ? "" : "  " + String.join(", ", names(e)))));
    }

    private static String title(Finding f) {
        return f.about().isEmpty() ? f.title() : f.title() + " – " + f.about();
    }
}
