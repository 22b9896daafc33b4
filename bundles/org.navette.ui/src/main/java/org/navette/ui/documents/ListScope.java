package org.navette.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.navette.core.study.NamedSet;
import org.navette.core.study.Sample;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.ui.Messages;

/**
 * Which documents a list shows, besides the words that are searched for.
 *
 * @param label  for people; no two alike
 * @param limits puts the limits on a query that has none of sample, set and judged
 */
public record ListScope(String label, UnaryOperator<DocumentQuery> limits) {

    /** All, by whether they were judged, then samples, then sets; called off the display's thread. */
    public static List<ListScope> of(Study study) {
        List<ListScope> scopes = new ArrayList<>(List.of(new ListScope(Messages.text("documents.all"), q -> q),
                new ListScope(Messages.text("documents.uncoded"), q -> q.coded(false)),
                new ListScope(Messages.text("documents.coded"), q -> q.coded(true))));
        List<String> samples = study.samples().list().stream().map(Sample::name).toList();
        samples.forEach(n -> scopes.add(new ListScope(Messages.text("documents.sample", n), q -> q.sample(n))));
        samples.forEach(n -> scopes.add(new ListScope(Messages.text("documents.sample.uncoded", n), q -> q.sample(n).coded(false))));
        study.sets().list().stream().map(NamedSet::name)
                .forEach(n -> scopes.add(new ListScope(Messages.text("documents.set", n), q -> q.set(n))));
        return scopes;
    }

    /** The query with these limits in place of any other's. */
    public DocumentQuery of(DocumentQuery query) {
        return limits.apply(query.sample(null).set(null).coded(null));
    }
}
