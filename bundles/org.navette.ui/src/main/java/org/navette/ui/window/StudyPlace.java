package org.navette.ui.window;

import java.util.Optional;

/**
 * Where somebody was in a study when it was closed.
 *
 * @param part     the active one, or empty
 * @param document id of the one being read, 0 for none
 */
record StudyPlace(String perspective, String part, long document) {
    private static final String PLACE = "org\\.navette\\.[a-z.]+\\|[A-Za-z.]*\\|\\d{1,18}";

    /** What {@link #toString} wrote; empty when it is anything else. */
    static Optional<StudyPlace> parse(String words) {
        if (!words.matches(PLACE)) {
            return Optional.empty();
        }
        String[] parts = words.split("\\|");
        return Optional.of(new StudyPlace(parts[0], parts[1], Long.parseLong(parts[2])));
    }

    @Override
    public String toString() {
        return perspective + "|" + part + "|" + document;
    }
}
