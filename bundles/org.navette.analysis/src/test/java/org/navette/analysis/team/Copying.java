package org.navette.analysis.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.store.merge.Choice;

/** A study and copies of it, for tests of merging. */
final class Copying {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Copying() {
    }

    static Path copy(Study study, Path folder, String name) {
        Path file = study.file();
        study.close();
        try {
            return Files.copy(file, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void edit(Path file, String who, Consumer<Hand> work) {
        try (Study study = Study.open(file, who)) {
            work.accept(new Hand(study, who));
        }
    }

    static MergeStudies.Result merge(Path study, Path... copies) {
        return merge(study, Choice.OURS, Map.of(), false, copies);
    }

    static MergeStudies.Result merge(Path study, Choice prefer, Map<String, Choice> choices, boolean rehearsal, Path... copies) {
        try (Study open = Study.open(study, "Lead")) {
            return new MergeStudies().run(open, new MergeStudies.Params(Arrays.asList(copies), prefer, choices, rehearsal),
                    Progress.NONE);
        }
    }

    static Map<String, Integer> content(Path file) {
        try (Study study = Study.openReadOnly(file)) {
            return Content.of(study);
        }
    }

    static long entries(Path file) {
        try (Study study = Study.openReadOnly(file)) {
            return study.info().journalEntries();
        }
    }

    /** What one coder does, each an edit of its own. */
    record Hand(Study study, String who) {
        void edit(Consumer<Editor> work) {
            study.edit(Label.of(Deed.EDIT_CODE, "x"), editor -> {
                work.accept(editor);
                return null;
            });
        }

        Code code(String path) {
            return study.codebook().find(path).orElseThrow(() -> new AssertionError("no code " + path + " in " + study.codebook()
                    .codes()));
        }

        long document(String name) {
            return study.documents().byName(name).orElseThrow().id();
        }

        void codes(String document, String code, Segment segment) {
            long document1 = document(document);
            long code1 = code(code).id();
            edit(e -> e.addCoding(new Coding(0, document1, segment, code1, e.coder(who, false).id(), null, Origin.HUMAN, NOON,
                    null)));
        }

        void feels(String document, double polarity) {
            long id = document(document);
            edit(e -> e.tagSentiment(new SentimentTag(0, id, null, polarity, e.coder(who, false).id(), Origin.HUMAN, NOON)));
        }

        void adds(String name, String under) {
            Long parent = under == null ? null : code(under).id();
            edit(e -> e.addCode(Code.named(name).under(parent)));
        }

        void defines(String path, String definition) {
            Code c = code(path);
            edit(e -> e.updateCode(new Code(c.id(), c.parent(), c.name(), definition, c.include(), c.exclude(), c.example(),
                    c.colour(), c.shortcut(),
                    c.position(), c.active())));
        }

        void renames(String path, String name) {
            Code c = code(path);
            edit(e -> e.updateCode(c.renamed(name)));
        }

        void moves(String path, String under) {
            long id = code(path).id();
            Long parent = under == null ? null : code(under).id();
            edit(e -> e.moveCode(id, parent, 0));
        }

        void deletes(String path) {
            long id = code(path).id();
            edit(e -> e.deleteCode(id));
        }

        List<Coding> codings(String document) {
            return study.codings().of(document(document));
        }
    }
}
