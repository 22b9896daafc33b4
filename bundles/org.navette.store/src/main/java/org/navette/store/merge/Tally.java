package org.navette.store.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one copy brought, counted by table of the study file. */
public final class Tally {
    /** Rows that came, were changed, went. */
    public record Count(long came, long changed, long went) {
        Count plus(long more, long other, long fewer) {
            return new Count(came + more, changed + other, went + fewer);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Table → its count; tables that nothing happened to are absent. */
    public Map<String, Count> counts() {
        return Map.copyOf(counts);
    }

    /** What did not come, and why. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Of one table; zeros when nothing happened to it. */
    public Count of(String table) {
        return counts.getOrDefault(table, new Count(0, 0, 0));
    }

    void add(String table, long came, long changed, long went) {
        if (came + changed + went > 0) {
            counts.put(table, of(table).plus(came, changed, went));
        }
    }

    void leftOut(String table, long rows, LeftOut.Why why, String about, long id) {
        if (rows > 0) {
            leftOut.add(new LeftOut(table, rows, why, about, id));
        }
    }
}
