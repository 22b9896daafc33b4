package org.navette.text.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.text.Messages;

/**
 * Full-text index in a folder beside the study: a cache that may be deleted at any time. One that is missing, damaged or
 * of another version counts as absent. Safe for threads.
 */
public final class SearchIndex implements AutoCloseable {
    /** Raised whenever texts are cut or fields named in another way. */
    private static final String FORMAT = "1";
    private final Path folder;
    private DirectoryReader reader;

    private SearchIndex(Path folder) {
        this.folder = folder;
    }

    /** Opens the index of a folder, which need not exist; reads all of it once to see that it is whole (1 s a gigabyte). */
    public static SearchIndex open(Path folder) {
        SearchIndex index = new SearchIndex(folder);
        index.reader = index.whole();
        return index;
    }

    /** Whether there is anything to search in. */
    public synchronized boolean present() {
        return reader != null;
    }

    /** What the caller said of the study's state when it built the index; null when absent. */
    public synchronized String stamp() {
        return reader == null ? null : userData(reader).get("stamp");
    }

    /**
     * Replaces the index. When it is cancelled the former one stays. Where the folder cannot be written (read-only, or the
     * disk is full) the new one lives in memory and is gone with this object.
     *
     * @param stamp the state of the study, to be had back from {@link #stamp()}
     * @throws InputProblem when another program is building in the same folder
     */
    public void rebuild(Iterable<IndexedDocument> documents, String stamp, Progress progress) {
        try {
            Files.createDirectories(folder);
            try (FSDirectory directory = FSDirectory.open(folder)) {
                try (Lock nobodyElse = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                    nobodyElse.ensureValid();
                    clearDamage();
                }
                fill(directory, documents, stamp, progress);
            }
            swap(whole());
        } catch (LockObtainFailedException e) {
            throw new InputProblem(Place.in(folder), Messages.text("search.busy"), e);
        } catch (IOException e) {
            System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.INFO, "index kept in memory: " + folder, e);
            rebuildInMemory(documents, stamp, progress);
        }
    }

    private void rebuildInMemory(Iterable<IndexedDocument> documents, String stamp, Progress progress) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            fill(memory, documents, stamp, progress);
            swap(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException("search index in memory", e);
        }
    }

    private static void fill(Directory directory, Iterable<IndexedDocument> documents, String stamp, Progress progress) throws IOException {
        progress.begin(Messages.text("search.indexing"), documents instanceof Collection<?> all ? all.size() : 0);
        try (IndexWriter writer = new IndexWriter(directory,
                new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE).setCommitOnClose(false))) {
            for (IndexedDocument document : documents) {
                progress.check();
                writer.addDocument(lucene(document));
                progress.worked(1);
            }
            writer.setLiveCommitData(Map.of("stamp", stamp, "format", FORMAT).entrySet());
            writer.commit();
        }
    }

    /**
     * Searches: words (all must be there), "phrases", liv*, field:value (lang, name, any variable), -word, OR, AND,
     * parentheses; case and accents do not matter.
     *
     * @param limit documents to show at most
     * @throws InputProblem          when the query cannot be understood; the sentence says what to write
     * @throws IllegalStateException when the index is absent
     */
    public SearchResult search(String query, int limit) {
        Query meant = QueryReader.read(query);
        DirectoryReader current = borrow();
        try {
            org.apache.lucene.search.Query wanted = new LuceneQueries(current, fields(current)).of(meant);
            IndexSearcher searcher = new IndexSearcher(current);
            List<FoundDocument> hits = new ArrayList<>();
            if (limit > 0) {
                Matches matches = new Matches(meant);
                Sort byId = new Sort(new SortField("id", SortField.Type.LONG));
                for (ScoreDoc found : searcher.search(wanted, limit, byId).scoreDocs) {
                    Document stored = searcher.storedFields().document(found.doc);
                    hits.add(new FoundDocument(stored.getField("id").numericValue().longValue(), matches.in(stored.get("text"))));
                }
            }
            return new SearchResult(searcher.count(wanted), List.copyOf(hits));
        } catch (IOException e) {
            throw new UncheckedIOException("search index " + folder, e);
        } finally {
            giveBack(current);
        }
    }

    @Override
    public void close() {
        swap(null);
    }

    private static Document lucene(IndexedDocument document) {
        Document out = new Document();
        out.add(new NumericDocValuesField("id", document.id()));
        out.add(new StoredField("id", document.id()));
        out.add(new StoredField("text", document.text()));
        out.add(words("text", document.text()));
        out.add(words("name", document.name()));
        if (document.language() != null) {
            out.add(words("lang", document.language()));
        }
        document.fields().forEach((name, value) -> {
            if (value != null) {
                out.add(words("v:" + Folding.field(name), value));
            }
        });
        return out;
    }

    private static TextField words(String field, String text) {
        return new TextField(field, new FoldedStream(Folding.words(text, false)));
    }

    /** The committed index, or null when there is none that can be trusted. */
    private DirectoryReader whole() {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            DirectoryReader found = DirectoryReader.open(directory);
            try {
                for (LeafReaderContext leaf : found.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                if (FORMAT.equals(userData(found).get("format"))) {
                    return found;
                }
            } catch (IOException | RuntimeException e) {
                giveBack(found);
                throw e;
            }
            giveBack(found);
            return null;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // missing, half deleted, garbage or from another Lucene: all the same to a cache
            System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.DEBUG, "no usable index in " + folder, e);
            return null;
        }
    }

    /** A damaged index would stop the writer, so nothing of it may stay; other files are none of ours. */
    private void clearDamage() throws IOException {
        DirectoryReader sound = whole();
        if (sound != null) {
            giveBack(sound);
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(?:pending_)?segments.*|_.*")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Set<String> fields(DirectoryReader reader) {
        Set<String> names = new HashSet<>(Set.of("lang", "name"));
        FieldInfos.getIndexedFields(reader).stream().filter(f -> f.startsWith("v:")).forEach(f -> names.add(f.substring(2)));
        return names;
    }

    private static Map<String, String> userData(DirectoryReader reader) {
        try {
            return reader.getIndexCommit().getUserData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized DirectoryReader borrow() {
        if (reader == null) {
            throw new IllegalStateException("no search index in " + folder + "; rebuild it first");
        }
        reader.incRef();
        return reader;
    }

    private static void giveBack(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void swap(DirectoryReader next) {
        DirectoryReader former = reader;
        reader = next;
        if (former != null) {
            giveBack(former);
        }
    }
}
