package org.navette.ui.memos;

import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;

/** A quiet sign behind the names of things that somebody wrote a memo on. */
public final class MemoSigns {
    private static final String SIGN = " ✎";
    private final StudySession session;
    private final Runnable changed;
    private Set<Subject> noted = Set.of();

    /** @param changed the list is to be drawn again */
    public MemoSigns(StudySession session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /** Reads them anew, when need be. */
    public void hear(SessionEvent event) {
        if (event instanceof SessionEvent.Changed c && c.touches("memo", "assignment") || event instanceof SessionEvent.CoderChosen) {
            read();
        }
    }

    public void read() {
        Onlooker who = session.onlooker();
        session.read("memo-signs-" + System.identityHashCode(this), s -> noted(s, Blindness.sight(s, who)), read -> {
            if (!read.equals(noted)) {
                noted = read;
                changed.run();
            }
        });
    }

    /** A name, with the sign when there is a memo on the thing. */
    public String named(String name, Subject.Kind kind, long id) {
        return has(kind, id) ? name + SIGN : name;
    }

    public boolean has(Subject.Kind kind, long id) {
        return noted.contains(Subject.of(kind, id));
    }

    /** What there are memos on that one may see; a passage counts for its document. */
    static Set<Subject> noted(Study study, Sight sight) {
        Set<Long> machines = study.codings().codersById().values().stream().filter(Coder::machine).map(Coder::id).collect(Collectors.toSet());
        return study.memos().list().stream().filter(m -> seen(m, sight, machines)).map(m -> Subject.of(m.subject().kind(), m.subject().id()))
                .collect(Collectors.toSet());
    }

    /** Whether one may see a memo: on a document that one judges alone, only one's own. */
    static boolean seen(Memo memo, Sight sight, Set<Long> machines) {
        return memo.subject().kind() != Subject.Kind.DOCUMENT || sight.sees(memo.subject().id(), memo.coder(), machines.contains(memo.coder()));
    }
}
