package org.navette.ui.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The documents of a list of any length: ids are known, rows arrive in pages when they are looked at.
 *
 * @param <R> what is read of a document
 */
public final class DocumentListModel<R> {
    static final int PAGE = 64;
    private static final int KEPT = 40;
    /** Pages scrolled past long ago are not worth reading. */
    private static final int WANTED = 4;

    private final Loader<R> loader;
    private final Runnable onRows;
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT;
        }
    };
    private long[] ids = {};
    private Places places = new Places();
    private final Set<Integer> stale = new HashSet<>();
    /** Documents whose rows changed since they were read. */
    private final Set<Long> touched = new HashSet<>();
    private int generation;
    private boolean loading;

    /** Reads rows in the background. */
    @FunctionalInterface
    public interface Loader<R> {
        void load(long[] ids, Consumer<List<R>> done);
    }

    /** @param onRows called when rows have arrived */
    public DocumentListModel(Loader<R> loader, Runnable onRows) {
        this.loader = loader;
        this.onRows = onRows;
    }

    /** Another list, or the same one with other rows. */
    public void show(long[] newIds) {
        ids = newIds;
        places = null;
        generation++;
        pages.clear();
        stale.clear();
        touched.clear();
        wanted.clear();
        loading = false;
    }

    /** The same documents, but their rows may have changed: they are read again, and shown as they were until then. */
    public void renew() {
        generation++;
        stale.addAll(pages.keySet());
        touched.clear();
        wanted.clear();
        loading = false;
        onRows.run();
    }

    /** The rows of these documents may have changed, and no others; none stands for all. Only what is here is read again. */
    public void renew(Set<Long> documents) {
        if (documents.isEmpty() || documents.size() > PAGE) {
            renew();
            return;
        }
        touched.addAll(documents);
        next();
    }

    private void renewTouched() {
        long[] here = touched.stream().mapToLong(Long::longValue).filter(id -> indexOf(id) >= 0 && pages.containsKey(indexOf(id) / PAGE))
                .toArray();
        touched.clear();
        if (here.length == 0) {
            next();
            return;
        }
        int asked = generation;
        loading = true;
        loader.load(here, rows -> {
            if (asked != generation) {
                return;
            }
            for (int i = 0; i < rows.size() && rows.size() == here.length; i++) {
                put(indexOf(here[i]), rows.get(i));
            }
            loading = false;
            onRows.run();
            next();
        });
    }

    /** Shows a row as it will be, until it is read again. */
    public void foresee(long document, UnaryOperator<R> change) {
        int index = indexOf(document);
        List<R> page = index < 0 ? null : pages.get(index / PAGE);
        if (page != null && index % PAGE < page.size()) {
            put(index, change.apply(page.get(index % PAGE)));
        }
    }

    private void put(int index, R row) {
        List<R> page = new ArrayList<>(pages.getOrDefault(index / PAGE, List.of()));
        if (index % PAGE < page.size()) {
            page.set(index % PAGE, row);
            pages.put(index / PAGE, page);
        }
    }

    public int count() {
        return ids.length;
    }

    public long id(int index) {
        return ids[index];
    }

    /** Place of a document in the list, or -1. */
    public int indexOf(long id) {
        if (places == null) {
            places = new Places(ids);
        }
        return places.of(id);
    }

    /** The row when it is here; else empty, and it is on its way. */
    public Optional<R> row(int index) {
        if (index < 0 || index >= ids.length) {
            return Optional.empty();
        }
        List<R> page = pages.get(index / PAGE);
        if (page == null || stale.contains(index / PAGE)) {
            want(index / PAGE);
        }
        if (page == null) {
            return Optional.empty();
        }
        int within = index % PAGE;
        return within < page.size() ? Optional.of(page.get(within)) : Optional.empty();
    }

    private void want(int page) {
        if (wanted.contains(page)) {
            return;
        }
        wanted.addFirst(page);
        while (wanted.size() > WANTED) {
            wanted.removeLast();
        }
        next();
    }

    private void next() {
        if (loading) {
            return;
        }
        if (!touched.isEmpty()) {
            renewTouched();
            return;
        }
        if (wanted.isEmpty()) {
            return;
        }
        int page = wanted.peekFirst();
        int asked = generation;
        loading = true;
        long[] part = Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
        loader.load(part, rows -> {
            if (asked != generation) {
                return;
            }
            pages.put(page, rows);
            stale.remove(page);
            wanted.remove(page);
            loading = false;
            onRows.run();
            next();
        });
    }
}
