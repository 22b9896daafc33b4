package org.navette.core.problem;

import org.navette.core.Messages;

/**
 * Bad input: something the user gave cannot be used, and nothing was changed. The message is a whole sentence in the
 * user's language and says what to do.
 */
public class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    public InputProblem(Place place, String message) {
        super(message);
        this.place = place;
    }

    public InputProblem(Place place, String message, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    /** Where the trouble lies. */
    public Place place() {
        return place;
    }

    /** "reviews.csv, line 12, column date: …": what a user reads. */
    public String sentence() {
        String where = place.toString();
        return where.isEmpty() ? getMessage() : Messages.text("place.sentence", where, getMessage());
    }
}
