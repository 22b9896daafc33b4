package org.navette.core.study;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a source must remember of how it is read, as texts by name; never a password. What was not said is not in it. */
public record SourceSettings(SortedMap<String, String> values) {
    public static final SourceSettings NONE = new SourceSettings(new TreeMap<>());

    public SourceSettings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static SourceSettings of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new SourceSettings(new TreeMap<>(values));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** With one said, or with it unsaid when the value is null. */
    public SourceSettings with(String name, String value) {
        SortedMap<String, String> all = new TreeMap<>(values);
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return of(all);
    }
}
