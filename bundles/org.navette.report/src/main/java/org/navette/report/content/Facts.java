package org.navette.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.navette.analysis.BuiltInNames;
import org.navette.core.study.Coder;
import org.navette.core.study.Sample;
import org.navette.core.study.Source;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.store.StudyInfo;

/** What a study holds, in the lines a reader wants before any table. */
final class Facts {
    private final Study study;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    private Facts(Study study, Wording wording) {
        this.study = study;
        this.wording = wording;
    }

    static List<Line> of(Study study, Wording wording) {
        Facts facts = new Facts(study, wording);
        facts.words();
        facts.work();
        facts.behaviour();
        return facts.lines;
    }

    private void words() {
        StudyInfo info = study.info();
        add("facts.documents", wording.count(info.documents()));
        add("facts.customers", wording.count(info.cases()));
        LocalDate[] ends = new LocalDate[2];
        study.documents().forEach(document -> {
            LocalDate date = document.date();
            if (date != null) {
                ends[0] = ends[0] == null || date.isBefore(ends[0]) ? date : ends[0];
                ends[1] = ends[1] == null || date.isAfter(ends[1]) ? date : ends[1];
            }
        });
        if (ends[0] != null) {
            add("facts.dates", wording.text("facts.dates.value", wording.date(ends[0]), wording.date(ends[1])));
        }
    }

    private void work() {
        DocumentQuery judged = DocumentQuery.ALL.coded(true);
        add("facts.coded", wording.count(study.documents().ids(judged).length));
        List<Coder> coders = study.codings().coders();
        if (!coders.isEmpty()) {
            add("facts.coders", coders.stream().map(c -> c.machine() ? wording.text("facts.machine", c.name()) : c.name())
                    .collect(Collectors.joining(", ")));
        }
        for (Sample sample : study.samples().list()) {
            String design = sample.strata().isEmpty() ? wording.text("facts.sample.simple")
                    : wording.text("facts.sample.stratified", sample.strata().stream().map(BuiltInNames::title).collect(Collectors.joining(", ")), allocation(sample));
            add("facts.sample", wording.text("facts.sample.value", sample.name(), sample.size(), sample.frame(), design,
                    Long.toString(sample.seed())));
        }
    }

    private String allocation(Sample sample) {
        String word = Objects.requireNonNullElse(sample.allocation(), "");
        String key = "facts.allocation." + word;
        String text = wording.text(key);
        return text.equals(key) ? word : text;
    }

    private void behaviour() {
        for (Source source : study.sources().list()) {
            String kind = wording.text("facts.source." + source.kind().word());
            String asOf = study.sources().metricsAsOf(source.id())
                    .map(date -> wording.text("facts.asof", wording.date(date))).orElse("");
            add("facts.source", wording.text("facts.source.value", source.name(), kind, source.rows()) + asOf);
        }
    }

    private void add(String key, String value) {
        lines.add(new Line(wording.text(key), value));
    }
}
