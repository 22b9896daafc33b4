package org.navette.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Memo;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.report.WriteNotes;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "memo", subcommands = { MemoVerb.Add.class, MemoVerb.Edit.class, MemoVerb.Remove.class, MemoVerb.ListAll.class })
final class MemoVerb extends Verbs {
    record Line(long id, String kind, String about, Segment segment, String title, String text, String coder, Instant at) {
        static Line of(Study study, Memo memo) {
            return new Line(memo.id(), memo.subject().kind().word(), SubjectOptions.name(study, memo.subject()), memo.subject().segment(),
                    memo.title(), memo.text(), study.codings().codersById().get(memo.coder()).name(), memo.at());
        }
    }

    private static Memo find(Study study, long id) {
        try {
            return study.memos().get(id);
        } catch (NoSuchElementException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("memo.unknown", Long.toString(id)), e);
        }
    }

    /** What the journal calls it. */
    private static String called(Memo memo) {
        return memo.title().isBlank() ? Lookup.shorten(memo.text()) : memo.title();
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("memo.empty"));
        }
        return text.strip();
    }

    @Command(name = "add")
    static final class Add extends StudyVerb {
        @Parameters(index = "1", paramLabel = "TEXT")
        private String text;

        @Option(names = "--title", paramLabel = "T")
        private String title = "";

        @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
        private String coder = System.getProperty("user.name", "?");

        @Mixin
        private SubjectOptions about = new SubjectOptions();

        @Override
        void run() {
            Line added = edit(opened -> {
                Subject subject = about.of(opened);
                Memo memo = new Memo(0, subject, title.strip(), said(text), 0, Instant.EPOCH);
                long id = opened.edit(Label.of(Deed.ADD_MEMO, called(memo)),
                        e -> e.addMemo(new Memo(0, subject, memo.title(), memo.text(), e.coder(coder, false).id(), e.at())));
                return Line.of(opened, opened.memos().get(id));
            });
            answer(added, () -> say("memo.added", Long.toString(added.id())));
        }
    }

    @Command(name = "edit")
    static final class Edit extends StudyVerb {
        @Parameters(index = "1", paramLabel = "ID", descriptionKey = "option.memo")
        private long id;

        @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "option.memo.text")
        private String text;

        @Option(names = "--title", paramLabel = "T", descriptionKey = "option.memo.title")
        private String title;

        @Override
        void run() {
            Line now = edit(opened -> {
                Memo old = find(opened, id);
                Memo memo = new Memo(id, old.subject(), title == null ? old.title() : title.strip(), text == null ? old.text() : said(text), old.coder(),
                        old.at());
                opened.edit(Label.of(Deed.EDIT_MEMO, called(memo)), e -> {
                    e.updateMemo(new Memo(id, memo.subject(), memo.title(), memo.text(), memo.coder(), e.at()));
                    return null;
                });
                return Line.of(opened, opened.memos().get(id));
            });
            answer(now, () -> say("memo.edited", Long.toString(id)));
        }
    }

    @Command(name = "remove")
    static final class Remove extends StudyVerb {
        @Parameters(index = "1", paramLabel = "ID", descriptionKey = "option.memo")
        private long id;

        @Override
        void run() {
            edit(opened -> opened.edit(Label.of(Deed.REMOVE_MEMO, called(find(opened, id))), e -> {
                e.removeMemo(id);
                return null;
            }));
            say("memo.removed", Long.toString(id));
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Mixin
        private SubjectOptions about = new SubjectOptions();

        @Option(names = "--since", paramLabel = "DATE")
        private LocalDate since = LocalDate.MIN;

        @Option(names = "--until", paramLabel = "DATE")
        private LocalDate until = LocalDate.MAX;

        @Option(names = "--out", paramLabel = "FILE")
        private Path out;

        @Override
        void run() {
            List<Line> lines = read(opened -> {
                Subject subject = about.of(opened);
                List<Line> listed = (about.none() ? opened.memos().list() : opened.memos().about(subject.kind(), subject.id())).stream()
                        .filter(m -> subject.segment() == null || m.subject().segment() != null && m.subject().segment().overlaps(subject.segment()))
                        .filter(m -> asked(m.at().atZone(ZoneId.systemDefault()).toLocalDate())).map(m -> Line.of(opened, m)).toList();
                if (out != null) {
                    Set<Long> ids = listed.stream().map(Line::id).collect(Collectors.toSet());
                    new WriteNotes().run(opened, new WriteNotes.Params(Sight.WHOLE, ids, out), progress());
                }
                return listed;
            });
            answer(lines, () -> {
                if (out != null) {
                    say("memo.written", lines.size(), out);
                    return;
                }
                var table = new TextTable().row("id", Messages.text("memo.kind"), Messages.text("memo.about"), Messages.text("coding.span.title"),
                        Messages.text("memo.title"), Messages.text("memo.text"), Messages.text("memo.who"), Messages.text("coding.at"));
                lines.forEach(l -> table.row(l.id(), Messages.text("subject." + l.kind()), l.about(), Lookup.span(l.segment()), l.title(),
                        Lookup.shorten(l.text()), l.coder(), JournalVerb.when(l.at())));
                print(table.toString());
            });
        }

        private boolean asked(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(until);
        }
    }
}
