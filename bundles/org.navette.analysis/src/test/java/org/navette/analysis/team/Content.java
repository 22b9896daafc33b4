package org.navette.analysis.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.navette.core.study.Anchor;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.Saved;
import org.navette.core.study.Segment;
import org.navette.core.study.Variable;
import org.navette.store.Study;

/** All that is in a study, without ids: two studies with equal content give equal lines. */
final class Content {
    private final Study study;
    private final TreeMap<String, Integer> lines = new TreeMap<>();
    private final Map<Long, String> documents = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final Map<Long, String> codings = new HashMap<>();
    private final Map<Long, Coder> coders;

    private Content(Study study) {
        this.study = study;
        this.coders = study.codings().codersById();
    }

    static TreeMap<String, Integer> of(Study study) {
        Content content = new Content(study);
        content.read();
        return content.lines;
    }

    private void line(Object... words) {
        lines.merge(java.util.Arrays.deepToString(words), 1, Integer::sum);
    }

    private void read() {
        line("scale", study.scale().points());
        study.documents().forEach(d -> {
            documents.put(d.id(), d.name());
            line("document", d.withId(0));
        });
        for (Variable v : study.variables().list()) {
            if (v.id() > 0) {
                line("variable", v.owner(), v.name(), v.type(), v.unit(), study.variables().values(v));
            }
        }
        documents.forEach((id, name) -> study.variables().of(id).forEach((v, value) -> line("value", name, v.owner(), v.name(),
                value)));
        for (Code code : study.codebook().codes()) {
            String path = (code.parent() == null ? "" : codes.get(code.parent()) + "/") + code.name();
            codes.put(code.id(), path);
            line("code", path, code.definition(), code.include(), code.exclude(), code.example(), code.colour(), code.shortcut(),
                    code.active());
        }
        coders.values().forEach(c -> line("coder", c.name(), c.machine()));
        study.codings().forEach(this::coding);
        study.codings().forEachSentiment(t -> line("sentiment", documents.get(t.document()), t.segment(), t.polarity(),
                t.aside(), name(t.coder()), t.origin()));
        study.samples().list().forEach(s -> line("sample", s.name(), s.seed(), s.size(), s.frame(), s.strata(), s.at(),
                study.samples().units(s.id()).stream()
                .map(u -> documents.get(u.document()) + u.stratum() + u.probability() + u.position()).toList()));
        study.samples().list().forEach(s -> study.assignments().of(s.id())
                .forEach(a -> line("assignment", s.name(), documents.get(a.document()), name(a.coder()),
                a.position(), a.done())));
        study.settlements().list().forEach(s -> line("settlement", documents.get(s.document()), s.code() == null ? null
                : codes.get(s.code()), s.carried(),
                s.polarity(), s.aside(), s.note(), name(s.coder()), s.at()));
        study.sources().list().forEach(s -> line("source", s.name(), s.kind(), s.location(), s.reference(),
                new TreeMap<>(s.columns()), s.rows(), s.hash(), s.settings()));
        study.memos().list().forEach(this::memo);
        study.links().list().forEach(l -> line("link", l.name(), place(l.from()), place(l.to()), name(l.coder()), l.memo()));
        study.sets().list().forEach(s -> line("set", s.name(), s.about(), names(s.documents(), documents),
                names(s.codes(), codes)));
        for (Saved.Kind kind : Saved.Kind.values()) {
            study.saved().list(kind).forEach(s -> line("saved", kind, s.name(), s.content()));
        }
        study.codebookVersions().list().forEach(v -> line("version", v.name(), v.who(), v.at(), v.codes().stream().map(Code::name)
                .toList()));
    }

    private void coding(Coding c) {
        String where = documents.get(c.document()) + c.segment() + codes.get(c.code()) + name(c.coder());
        codings.put(c.id(), where);
        line("coding", where, c.weight(), c.origin(), c.memo());
    }

    private void memo(Memo m) {
        long id = m.subject().id();
        String about = switch (m.subject().kind()) {
            case DOCUMENT -> documents.get(id);
            case CODE -> codes.get(id);
            case CODING -> codings.get(id);
            case CODER -> name(id);
            case KEPT -> study.saved().get(id).name();
            default -> "";
        };
        line("memo", m.subject().kind(), about, m.subject().segment(), m.title(), m.text(), name(m.coder()));
    }

    private static TreeSet<String> names(Iterable<Long> ids, Map<Long, String> of) {
        TreeSet<String> names = new TreeSet<>();
        ids.forEach(id -> names.add(of.get(id)));
        return names;
    }

    private String place(Anchor anchor) {
        Segment segment = anchor.segment();
        return documents.get(anchor.document()) + segment;
    }

    private String name(long coder) {
        return coders.get(coder).name();
    }

    static List<String> missing(Map<String, Integer> from, Map<String, Integer> in) {
        return from.entrySet().stream().filter(e -> !e.getValue().equals(in.get(e.getKey()))).map(Map.Entry::toString).toList();
    }
}
