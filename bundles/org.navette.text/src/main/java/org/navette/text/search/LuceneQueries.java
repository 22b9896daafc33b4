package org.navette.text.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** Says a search in Lucene's terms. */
final class LuceneQueries {
    private static final int MOST_EXPANSIONS = 10_000;
    private final IndexReader reader;
    private final Set<String> fields;

    /** @param fields every field the index knows, as queries name them */
    LuceneQueries(IndexReader reader, Set<String> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    org.apache.lucene.search.Query of(Query query) throws IOException {
        return switch (query) {
            case Query.Words words -> words(words);
            case Query.Not not -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                    .add(of(not.part()), Occur.MUST_NOT).build();
            case Query.Any any -> joined(any.parts(), Occur.SHOULD);
            case Query.All all -> joined(all.parts(), Occur.FILTER);
        };
    }

    private org.apache.lucene.search.Query joined(List<Query> parts, Occur occur) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Query part : parts) {
            builder.add(of(part), occur);
        }
        return builder.build();
    }

    private org.apache.lucene.search.Query words(Query.Words words) throws IOException {
        String field = words.field();
        if (field.startsWith("v:") && !fields.contains(field.substring(2))) {
            throw QueryReader.problem("search.unknown.field", field.substring(2), String.join(", ", new TreeSet<>(fields)));
        }
        if (words.keys().size() == 1) {
            Term term = new Term(field, words.keys().getFirst());
            return Query.wild(term.text()) ? new WildcardQuery(term) : new TermQuery(term);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (String key : words.keys()) {
            Term[] terms = Query.wild(key) ? expanded(field, key) : new Term[] {new Term(field, key)};
            if (terms.length == 0) {
                return MatchNoDocsQuery.INSTANCE;
            }
            phrase.add(terms);
        }
        return phrase.build();
    }

    /** A phrase takes no wildcards in Lucene, so they are spelled out. */
    private Term[] expanded(String field, String key) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new Term[0];
        }
        Predicate<String> fits = Query.pattern(key).asMatchPredicate();
        String prefix = key.substring(0, key.indexOf('*'));
        List<Term> found = new ArrayList<>();
        TermsEnum all = terms.iterator();
        if (all.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return new Term[0];
        }
        for (BytesRef term = all.term(); term != null; term = all.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(prefix)) {
                break;
            }
            if (fits.test(text)) {
                found.add(new Term(field, text));
                if (found.size() > MOST_EXPANSIONS) {
                    throw QueryReader.problem("search.too.many", key);
                }
            }
        }
        return found.toArray(Term[]::new);
    }
}
