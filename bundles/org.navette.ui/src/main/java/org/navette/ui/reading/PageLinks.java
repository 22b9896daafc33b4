package org.navette.ui.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.core.study.Anchor;
import org.navette.core.study.Link;
import org.navette.store.Study;

/**
 * The links from and to a document.
 *
 * @param names of the documents at their other ends, by id
 * @param used  names that links of the study bear already
 */
record PageLinks(long document, List<Link> links, Map<Long, String> names, List<String> used) {
    /** One end of a link in the document. @param other where it leads */
    record End(Link link, Anchor here, Anchor other, boolean from) {
    }

    /** Called off the display's thread. */
    static PageLinks read(Study study, long document, Viewer viewer) {
        List<Link> links = study.links().of(document).stream().filter(l -> viewer.sees(l.coder())).toList();
        Map<Long, String> names = new HashMap<>();
        for (Link link : links) {
            for (long id : new long[] { link.from().document(), link.to().document() }) {
                names.computeIfAbsent(id, d -> study.documents().get(d).name());
            }
        }
        return new PageLinks(document, links, names, study.links().list().stream().map(Link::name).distinct().sorted().toList());
    }

    /** The ends that lie in the document; both, when a link joins two of its passages. */
    List<End> ends() {
        return links.stream().flatMap(l -> java.util.stream.Stream.of(new End(l, l.from(), l.to(), true), new End(l, l.to(), l.from(), false)))
                .filter(e -> e.here().document() == document).toList();
    }
}
