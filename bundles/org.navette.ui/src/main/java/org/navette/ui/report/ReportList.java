package org.navette.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.core.study.Saved;

/** The kept tables in the order of the report, each ticked or not; remembered from one time to the next. */
public final class ReportList {
    private static final String OUT = "-";
    private static final String IN = "+";
    private final List<Entry> entries = new ArrayList<>();

    /** @param ticked goes into the report */
    public record Entry(Saved table, boolean ticked) {
        String name() {
            return table.name();
        }
    }

    /**
     * @param kept       tables of the study
     * @param remembered what {@link #remember} gave the last time, or empty; a table that is new since then stands at the end, ticked
     */
    public ReportList(List<Saved> kept, String remembered) {
        for (String line : remembered.split("\n")) {
            kept.stream().filter(t -> !line.isEmpty() && t.name().equals(line.substring(1))).findFirst()
                    .ifPresent(t -> entries.add(new Entry(t, line.startsWith(IN))));
        }
        kept.stream().filter(t -> entries.stream().noneMatch(e -> e.name().equals(t.name()))).forEach(t -> entries.add(new Entry(t, true)));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Names of the ticked ones, in order. */
    public List<String> chosen() {
        return entries.stream().filter(Entry::ticked).map(Entry::name).toList();
    }

    public void tick(int at, boolean now) {
        entries.set(at, new Entry(entries.get(at).table(), now));
    }

    /** Moves one up (-1) or down (1). @return where it stands now */
    public int move(int at, int steps) {
        int to = Math.clamp(at + steps, 0, entries.size() - 1);
        entries.add(to, entries.remove(at));
        return to;
    }

    /** Order and ticks as one string. */
    public String remember() {
        return entries.stream().map(e -> (e.ticked() ? IN : OUT) + e.name()).collect(Collectors.joining("\n"));
    }
}
