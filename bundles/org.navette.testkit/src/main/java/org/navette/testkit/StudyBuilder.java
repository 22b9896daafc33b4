package org.navette.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Makes small studies in one expression: documents with variables, codes and sentiment, written as one edit. */
public final class StudyBuilder {
    /** What is to be done once the ids are known. */
    private final List<Consumer<Writing>> steps = new ArrayList<>();
    private String language = "en";

    /** The edit under way and the ids it gave. */
    private record Writing(Editor editor, Map<String, Long> codes) {
    }

    public static StudyBuilder study() {
        return new StudyBuilder();
    }

    public StudyBuilder language(String tag) {
        language = tag;
        return this;
    }

    /** A code at the top ({@code Price}) or under others ({@code Service/Delivery}), which must stand already; in this order. */
    public StudyBuilder code(String path) {
        steps.add(w -> {
            int slash = path.lastIndexOf('/');
            Long parent = slash < 0 ? null : w.codes.get(path.substring(0, slash));
            Code code = Code.named(path.substring(slash + 1));
            w.codes.put(path, w.editor.addCode(new Code(0, parent, code.name(), "", "", "", "", code.colour(), null,
                    w.codes.size())));
        });
        return this;
    }

    /** A review; what is said next about it goes through the consumer. */
    public StudyBuilder document(String name, String text, Consumer<Words> about) {
        Words words = new Words(name, text);
        about.accept(words);
        steps.add(words::write);
        return this;
    }

    public StudyBuilder document(String name, String text) {
        return document(name, text, words -> {
        });
    }

    /** The same document so many times, under the names {@code name-1}, {@code name-2} … */
    public StudyBuilder documents(int times, String name, Consumer<Words> about) {
        for (int i = 1; i <= times; i++) {
            document(name + "-" + i, "Text of " + name + " " + i, about);
        }
        return this;
    }

    /** Makes the study file and leaves it open. */
    public Study at(Path file) {
        Study study = Study.create(file, "Test", language, "tester");
        study.edit(Label.of(Deed.IMPORT_DOCUMENTS, steps.size(), "builder"), editor -> {
            Writing writing = new Writing(editor, new HashMap<>());
            steps.forEach(step -> step.accept(writing));
            return null;
        });
        return study;
    }

    /** One document and everything about it. */
    public final class Words {
        private final String name;
        private final String text;
        private Kind kind = Kind.REVIEW;
        private String tongue = language;
        private String channel;
        private LocalDate date;
        private String customer;
        private final List<Consumer<Written>> later = new ArrayList<>();

        private record Written(Writing writing, long document) {
        }

        private Words(String name, String text) {
            this.name = name;
            this.text = text;
        }

        public Words kind(Kind is) {
            kind = is;
            return this;
        }

        public Words language(String tag) {
            tongue = tag;
            return this;
        }

        public Words channel(String is) {
            channel = is;
            return this;
        }

        public Words date(String iso) {
            date = LocalDate.parse(iso);
            return this;
        }

        public Words customer(String key) {
            customer = key;
            return this;
        }

        /** A nominal variable. */
        public Words variable(String variable, String value) {
            return variable(variable, VariableType.NOMINAL, value);
        }

        public Words variable(String variable, VariableType type, String value) {
            later.add(w -> w.writing.editor.documentValue(w.writing.editor.variable(Owner.DOCUMENT, variable, type),
                    w.document, value));
            return this;
        }

        /** A code put on the whole document. */
        public Words coded(String coder, String code) {
            return coded(coder, code, null);
        }

        /** A code put on the code points from start to before end. */
        public Words coded(String coder, String code, int start, int end) {
            return coded(coder, code, new Segment(start, end));
        }

        private Words coded(String coder, String code, Segment segment) {
            later.add(w -> w.writing.editor.addCoding(new Coding(0, w.document, segment, w.writing.codes.get(code),
                    w.writing.editor.coder(coder, false).id(), null, Origin.HUMAN, Instant.EPOCH, null)));
            return this;
        }

        /** A person's judgement of the whole document, -1 to 1. */
        public Words feels(String coder, double polarity) {
            return tagged(coder, false, polarity);
        }

        /** The machine's judgement of the whole document, -1 to 1. */
        public Words scored(double polarity) {
            return tagged("lexicon", true, polarity);
        }

        private Words tagged(String coder, boolean machine, double polarity) {
            later.add(w -> w.writing.editor.tagSentiment(new SentimentTag(0, w.document, null, polarity,
                    w.writing.editor.coder(coder, machine).id(), machine ? Origin.MACHINE : Origin.HUMAN,
                    Instant.EPOCH)));
            return this;
        }

        private void write(Writing writing) {
            long id = writing.editor
                    .addDocument(new Document(0, name, kind, tongue, channel, date, customer, text));
            later.forEach(step -> step.accept(new Written(writing, id)));
        }
    }
}
