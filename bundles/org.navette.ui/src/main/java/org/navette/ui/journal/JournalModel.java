package org.navette.ui.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.navette.core.language.Catalogue;
import org.navette.store.JournalEntry;
import org.navette.ui.Messages;

/** A journal of any length as rows: numbers are known, entries arrive in pages when they are looked at. */
public final class JournalModel {
    static final int PAGE = 100;
    private static final int KEPT = 30;
    private final Loader loader;
    private final Runnable onRows;
    private final DateTimeFormatter when;
    private final Set<Integer> coming = new HashSet<>();
    private final Map<Integer, List<JournalEntry>> pages = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<JournalEntry>> eldest) {
            return size() > KEPT;
        }
    };
    private long[] ids = {};
    private int generation;

    /** Reads entries in the background. */
    @FunctionalInterface
    public interface Loader {
        void load(long[] ids, Consumer<List<JournalEntry>> done);
    }

    /** @param onRows called when entries have arrived */
    public JournalModel(Loader loader, Runnable onRows, ZoneId zone) {
        this.loader = loader;
        this.onRows = onRows;
        when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Catalogue.locale()).withZone(zone);
    }

    /** Another list. @param numbers newest first */
    public void show(long[] numbers) {
        ids = numbers;
        generation++;
        pages.clear();
        coming.clear();
    }

    public int count() {
        return ids.length;
    }

    /** Empty while it is being read. */
    public Optional<JournalEntry> entry(int row) {
        int page = row / PAGE;
        List<JournalEntry> entries = pages.get(page);
        if (entries == null) {
            load(page);
            return Optional.empty();
        }
        int at = row % PAGE;
        return at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
    }

    private void load(int page) {
        if (!coming.add(page)) {
            return;
        }
        int mine = generation;
        long[] wanted = java.util.Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
        loader.load(wanted, entries -> {
            if (mine == generation) {
                coming.remove(page);
                pages.put(page, entries);
                onRows.run();
            }
        });
    }

    /** Columns: when, who, what. */
    String text(int row, int column) {
        return entry(row).map(entry -> switch (column) {
            case 0 -> when.format(entry.at());
            case 1 -> entry.who();
            default -> entry.undone() ? Messages.text("journal.undone", entry.label().sentence()) : entry.label().sentence();
        }).orElse(column == 2 ? "…" : "");
    }

    /** What can be done from a row, or empty. */
    Optional<JournalWalk> walk(int row) {
        return entry(row).flatMap(entry -> switch (entry.state()) {
            case DONE -> Optional.of(new JournalWalk(true, entry.id()));
            case UNDONE -> Optional.of(new JournalWalk(false, entry.id()));
            default -> Optional.empty();
        });
    }
}
