package org.navette.analysis.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.navette.analysis.selection.Frame;
import org.navette.core.study.Code;
import org.navette.core.study.Document;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.text.search.IndexedDocument;

/** The documents of a study as the index takes them: texts one at a time, variables by column. */
final class IndexedCorpus implements Iterable<IndexedDocument> {
    private final Study study;
    private final Frame frame;
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    IndexedCorpus(Study study) {
        this.study = study;
        frame = Frame.of(study);
        for (Variable variable : study.variables().list()) {
            fields.putIfAbsent(variable.name(), frame.values(variable));
        }
        fields.put("code", codes());
    }

    /** Names of the codes on each document, by anyone. */
    private String[] codes() {
        Map<Long, String> names = new HashMap<>();
        for (Code code : study.codebook().codes()) {
            names.put(code.id(), code.name());
        }
        String[] codes = new String[frame.size()];
        study.codings().forEach(coding -> {
            int number = frame.number(coding.document());
            String name = names.get(coding.code());
            codes[number] = codes[number] == null ? name : codes[number] + " " + name;
        });
        return codes;
    }

    @Override
    public Iterator<IndexedDocument> iterator() {
        return IntStream.range(0, frame.size()).mapToObj(this::document).iterator();
    }

    private IndexedDocument document(int number) {
        Document document = study.documents().get(frame.id(number));
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, column) -> {
            if (column[number] != null) {
                values.put(name, column[number]);
            }
        });
        if (document.customer() != null) {
            values.put("customer", document.customer());
        }
        return new IndexedDocument(document.id(), document.name(), document.language(), document.text(), values);
    }
}
