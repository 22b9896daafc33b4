package org.navette.ui.sampling;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.sampling.SampleProgress;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Sample;
import org.navette.store.Study;
import org.navette.ui.Messages;

/** A sample and how far its coding is, in words. */
public record SampleSheet(Sample sample, SampleProgress.Result progress) {

    /** All samples of a study, the oldest first. */
    public static List<SampleSheet> all(Study study) {
        return study.samples().list().stream().map(sample -> of(study, sample)).toList();
    }

    static SampleSheet of(Study study, Sample sample) {
        return new SampleSheet(sample, new SampleProgress().run(study, new SampleProgress.Params(sample.name()), Progress.NONE));
    }

    /** "212 of 400 coded, 37 of them twice". */
    String coded() {
        return Messages.text("samples.coded", progress.judged(), progress.documents(), progress.twice());
    }

    /** "53 %". */
    String share() {
        return NumberFormat.getPercentInstance(Catalogue.locale()).format(
                progress.documents() == 0 ? 0 : (double) progress.judged() / progress.documents());
    }

    /** "channel, kind", or that there are none. */
    String strata() {
        return sample.strata().isEmpty() ? Messages.text("samples.unstratified") : String.join(", ", sample.strata());
    }

    /** How it was drawn. */
    String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(Messages.text("samples.drawn", sample.size(), sample.frame()));
        if (!sample.strata().isEmpty()) {
            facts.add(Messages.text("equal".equals(sample.allocation()) ? "samples.strata.equal" : "samples.strata.proportional", strata()));
        }
        if (sample.filter() != null && !sample.filter().isBlank()) {
            facts.add(Messages.text("samples.filter", sample.filter()));
        }
        facts.add(Messages.text("samples.seed", Long.toString(sample.seed())));
        facts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Catalogue.locale())
                .format(sample.at().atZone(ZoneId.systemDefault())));
        return String.join("  ·  ", facts);
    }

    /** "150 of 200". */
    static String share(SampleProgress.Share share) {
        return Messages.text("samples.share", share.done(), share.assigned());
    }

    /** Whether a coder was given documents of it. */
    boolean given(String coder) {
        return progress.coders().stream().anyMatch(c -> c.coder().equalsIgnoreCase(coder));
    }
}
