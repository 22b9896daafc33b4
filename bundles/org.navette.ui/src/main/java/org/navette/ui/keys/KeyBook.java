package org.navette.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.navette.ui.Messages;
import org.navette.ui.session.Settings;

/** Which key does what, as it came and as the user changed it; changes stand in the settings, one line a deed. */
public final class KeyBook {
    private static final String SETTING = "keys.";
    /** What the text and the lists do with keys of their own; no command may take them away. */
    private static final Set<KeyChord> FIXED = List.of("M1+L", "M1+M2+L", "M1++", "M1+-", "M1+0", "M1+A", "M1+C", "M1+V", "M1+X",
            "M3+ARROW_UP", "M3+ARROW_DOWN", "M3+ARROW_LEFT", "M3+ARROW_RIGHT", "M2+M3+ARROW_LEFT", "M2+M3+ARROW_RIGHT", "M3+CR", "F2",
            "F3", "M2+F3", "F7", "F8", "M2+F7", "M2+F8", "F10", "M3+F4").stream().map(KeyChord::read).flatMap(Optional::stream)
            .collect(Collectors.toSet());
    private static KeyBook current = new KeyBook(List.of(), null);
    private final List<KeyEntry> entries;
    private final Settings settings;
    private final List<Consumer<KeyEntry>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> hushed = new CopyOnWriteArrayList<>();

    public KeyBook(List<KeyEntry> entries, Settings settings) {
        this.entries = List.copyOf(entries);
        this.settings = settings;
    }

    /** The book in force in this window. */
    public static KeyBook current() {
        return current;
    }

    /** Puts a book in force. */
    public static void use(KeyBook book) {
        current = book;
    }

    public List<KeyEntry> entries() {
        return entries;
    }

    /** The keys that do it now; empty when none does. */
    public List<KeyChord> keys(KeyEntry entry) {
        return settings.get(SETTING + entry.id())
                .map(said -> Arrays.stream(said.split(" ")).map(KeyChord::read).flatMap(Optional::stream).toList()).orElse(entry.usual());
    }

    public boolean changed(KeyEntry entry) {
        return !keys(entry).equals(entry.usual());
    }

    /** The first key of a deed in words; empty when there is none. @param id command, with {@code /value} where it has one */
    public String words(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).flatMap(e -> keys(e).stream()).findFirst().map(KeyChord::words).orElse("");
    }

    /** As {@link #words}, or that there is no key. */
    public String named(String id) {
        String key = words(id);
        return key.isEmpty() ? Messages.text("guide.keyless") : key;
    }

    /** Words with the key of a deed behind them in brackets, when there is one. */
    public static String tip(String words, String id) {
        String key = current.words(id);
        return key.isEmpty() ? words : words + " (" + key + ")";
    }

    /** A label of a menu with the key of a deed at its end. */
    public static String label(String words, String id) {
        String key = current.words(id);
        return key.isEmpty() ? words : words + "\t" + key;
    }

    /** Whether the text and the lists need this key themselves. */
    public boolean fixed(KeyChord chord) {
        return FIXED.contains(chord);
    }

    /** Another deed in the same place that has the key already. */
    public Optional<KeyEntry> clash(KeyEntry entry, KeyChord chord) {
        return entries.stream().filter(e -> !e.id().equals(entry.id()) && e.context().equals(entry.context()))
                .filter(e -> keys(e).contains(chord)).findFirst();
    }

    /** Gives the key to a deed, in place of the ones it had; whoever had the key in the same place loses it. */
    public void give(KeyEntry entry, KeyChord chord) {
        give(entry, List.of(chord));
    }

    /** As {@link #give(KeyEntry, KeyChord)}, with several keys for the one deed. */
    public void give(KeyEntry entry, List<KeyChord> chords) {
        for (KeyChord chord : chords) {
            clash(entry, chord).ifPresent(other -> put(other, keys(other).stream().filter(k -> !k.equals(chord)).toList()));
        }
        put(entry, chords);
    }

    /** Leaves the deed without a key. */
    public void clear(KeyEntry entry) {
        put(entry, List.of());
    }

    /** The keys as they came; what was given them meanwhile loses them. */
    public void reset(KeyEntry entry) {
        give(entry, entry.usual());
    }

    /** All keys as they came. */
    public void resetAll() {
        List<KeyEntry> mine = entries.stream().filter(this::changed).toList();
        mine.forEach(e -> settings.remove(SETTING + e.id()));
        mine.forEach(this::tell);
    }

    /** Hears of every deed whose keys changed. */
    public void onChange(Consumer<KeyEntry> listener) {
        listeners.add(listener);
    }

    /** Keeps all keys from their deeds while a new one is being pressed. @param now true while they shall do nothing */
    public void quiet(boolean now) {
        hushed.forEach(l -> l.accept(now));
    }

    /** Hears when keys shall do nothing, and when they shall again. */
    public void onQuiet(Consumer<Boolean> listener) {
        hushed.add(listener);
    }

    /** The deeds whose name or keys hold the words. @param named gives an entry's name */
    public List<KeyEntry> find(String words, java.util.function.Function<KeyEntry, String> named) {
        String wanted = words.strip().toLowerCase(java.util.Locale.ROOT);
        return entries.stream().filter(e -> named.apply(e).toLowerCase(java.util.Locale.ROOT).contains(wanted)
                || keys(e).stream().anyMatch(k -> k.words().toLowerCase(java.util.Locale.ROOT).contains(wanted))).toList();
    }

    /** Says the user's changes to a map of settings by their full names. */
    public Map<String, String> changes() {
        return entries.stream().filter(this::changed).collect(Collectors.toMap(e -> SETTING + e.id(), e -> said(keys(e))));
    }

    private void put(KeyEntry entry, List<KeyChord> chords) {
        if (chords.equals(entry.usual())) {
            settings.remove(SETTING + entry.id());
        } else {
            settings.put(SETTING + entry.id(), said(chords));
        }
        tell(entry);
    }

    private void tell(KeyEntry entry) {
        listeners.forEach(l -> l.accept(entry));
    }

    private static String said(List<KeyChord> chords) {
        return chords.stream().map(KeyChord::sequence).collect(Collectors.joining(" "));
    }
}
