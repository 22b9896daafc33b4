package org.navette.analysis.intake;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.RejectedRow;
import org.navette.formats.tables.Rejected;

/**
 * A row that an import does not take.
 *
 * @param line   on which it begins, from 1; 0 for a whole file
 * @param column the column that spoils it, or null when the row as a whole does
 * @param reason a sentence in the user's language
 * @param remedy what to do about it, a sentence
 * @param raw    its text
 */
public record Refusal(String file, long line, String column, Cause cause, String reason, String remedy, String raw) {

    /** What is wrong with a row. */
    public enum Cause {
        ROW, NO_ID, TWICE, DATE, EMPTY, VALUE, NUMBER, DAY, NO_DAY, FLAG;

        /** Name of the kind, in the plural, for counts. */
        public String title() {
            return Messages.text("intake.cause." + name());
        }
    }

    /** With the remedy that goes with the cause. */
    static Refusal of(String file, Rejected row, String column, Cause cause) {
        return new Refusal(file, row.line(), column, cause, row.reason(), Messages.text("intake.remedy." + cause), row.raw());
    }

    /** As the engine says it. */
    static Refusal of(String file, RejectedRow row) {
        Cause cause = switch (row.fault()) {
            case ROW -> Cause.ROW;
            case NUMBER -> Cause.NUMBER;
            case DATE -> Cause.DAY;
            case FLAG -> Cause.FLAG;
            case NO_DATE -> Cause.NO_DAY;
        };
        return of(file, new Rejected(row.line(), row.raw(), row.reason()), row.column(), cause);
    }

    Rejected row() {
        return new Rejected(line, raw, reason);
    }
}
