package org.navette.ui.window;

import java.nio.file.Path;
import java.util.List;

import org.navette.ui.session.StudySession;

/** Leads back to where somebody was in a study when it was closed the last time. */
final class StudyPlaces {
    /** @param there whether the document read last is there still */
    private record Found(long documents, boolean there) {
    }

    private final StudySession session;
    private final Parts parts;
    private Path file;
    private long document;

    StudyPlaces(StudySession session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    /** Goes to perspective, part and document of a study that was just opened; a new one without documents begins with the import. */
    void enter() {
        file = session.study().orElseThrow().file().toAbsolutePath();
        document = 0;
        StudyPlace place = session.settings().get(key()).flatMap(StudyPlace::parse).filter(p -> Parts.PERSPECTIVES.contains(p.perspective()))
                .orElse(new StudyPlace(Parts.CODE, Parts.DOCUMENTS, 0));
        parts.perspective(place.perspective());
        List<String> there = parts.of(place.perspective());
        parts.activate(there.contains(place.part()) ? place.part() : there.getFirst()); // keys go nowhere without an active part
        Path entered = file;
        session.read("place", study -> new Found(study.documents().count(),
                study.documents().rows(place.document()).stream().anyMatch(row -> row.id() == place.document())), found -> {
                    if (entered.equals(file)) {
                        arrive(place, found);
                    }
                });
    }

    private void arrive(StudyPlace place, Found found) {
        if (found.there() && untouched()) {
            session.show(place.document(), null, false);
            // the text takes the keys only when it is there
            session.read("place-focus", study -> place.part(), part -> {
                if (parts.active().equals(part)) {
                    parts.activate(part);
                }
            });
        } else if (found.documents() == 0 && parts.perspective().equals(Parts.CODE)) {
            parts.perspective(Parts.IMPORT);
        }
    }

    /** A document is being read now. */
    void read(long shown) {
        document = shown;
    }

    /** Writes down where the study is left that was closed. @param part id of the active one, or empty */
    void leave(String part) {
        if (file != null) {
            session.settings().put(key(), new StudyPlace(parts.perspective(), part, document).toString());
            file = null;
        }
    }

    /** Nothing was chosen yet but what the list shows by itself. */
    private boolean untouched() {
        long[] order = session.order();
        return session.shown().isEmpty() || order.length > 0 && session.shown().getAsLong() == order[0];
    }

    private String key() {
        return "place." + file;
    }
}
