package org.navette.ui.team;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.team.Conflict;
import org.navette.analysis.team.MergeStudies;
import org.navette.core.language.Catalogue;
import org.navette.store.merge.Choice;
import org.navette.ui.Messages;
import org.navette.ui.window.Findings;

/** What a comparison of copies found and what a merge did, in words. */
final class MergeFindings {
    private MergeFindings() {
    }

    static Findings done(MergeStudies.Result result) {
        List<String> sentences = new ArrayList<>(List.of(Messages.text("merge.done", result.judgements(), result.conflicts()
                .size())));
        sentences.addAll(besides(result));
        return new Findings(Messages.text("merge.done.title"), sentences, heads(), 1, rows(result));
    }

    static Findings nothing(MergeStudies.Result result) {
        List<String> sentences = new ArrayList<>(List.of(Messages.text("merge.nothing")));
        sentences.addAll(besides(result));
        return new Findings(Messages.text("merge.title"), sentences, List.of(), 0, List.of());
    }

    /** One line: what comes, changes and goes. */
    static String summary(MergeStudies.Result result) {
        List<String> parts = new ArrayList<>();
        for (MergeStudies.Count count : result.counts()) {
            parts.add(Messages.text("merge.count", capital(count.title()), count.came(), count.changed(), count.went()).strip());
        }
        return parts.isEmpty() ? Messages.text("merge.none.comes") : String.join("  ·  ", parts);
    }

    static List<String> besides(MergeStudies.Result result) {
        List<String> sentences = new ArrayList<>();
        result.notes().forEach(note -> sentences.add("• " + note));
        result.leftOut().forEach(left -> sentences.add("• " + left));
        return sentences;
    }

    private static List<String> heads() {
        return List.of(Messages.text("merge.kind"), Messages.text("merge.came"), Messages.text("merge.changed"),
                Messages.text("merge.went"));
    }

    private static List<List<String>> rows(MergeStudies.Result result) {
        return result.counts().stream().map(c -> List.of(capital(c.title()), number(c.came()), number(c.changed()),
                number(c.went()))).toList();
    }

    private static String number(long value) {
        return Messages.text("merge.number", value);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Catalogue.locale()) + words.substring(1);
    }

    static String choice(Conflict conflict, Choice choice) {
        return Messages.text("merge.choice." + choice.word() + (choice == Choice.BOTH && conflict.key().endsWith("namesake")
                ? ".beside" : ""));
    }

    /** Who is behind a version and since when; empty when nobody knows. */
    static String by(Conflict.Version version) {
        String at = version.at() == null ? "" : at(version.at());
        return version.who() == null ? at : Messages.text("merge.by", version.who(), at);
    }

    private static String at(Instant at) {
        return at.atZone(ZoneId.systemDefault()).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
                FormatStyle.SHORT).withLocale(Catalogue.locale()));
    }
}
