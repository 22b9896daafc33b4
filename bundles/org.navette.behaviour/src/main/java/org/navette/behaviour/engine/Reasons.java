package org.navette.behaviour.engine;

import org.navette.behaviour.Messages;

/** Why rows are rejected, in the user's language. */
final class Reasons {
    /** Joins the reason's key with the column it is about. */
    static final char SEPARATOR = '\u001F';

    private Reasons() {
    }

    /** @param reason key, separator, column, as {@link RoleSql} writes it */
    static RejectedRow rejected(long line, String reason, String problem, String raw) {
        int cut = reason.indexOf(SEPARATOR);
        String key = reason.substring(0, cut);
        String column = reason.substring(cut + 1);
        RejectedRow.Fault fault = switch (key) {
            case "reject.number" -> RejectedRow.Fault.NUMBER;
            case "reject.flag" -> RejectedRow.Fault.FLAG;
            case "reject.date" -> RejectedRow.Fault.DATE;
            default -> RejectedRow.Fault.NO_DATE;
        };
        return new RejectedRow(line, fault, column, Messages.text(key, column, problem == null ? "" : problem), raw);
    }

    /** @param error the engine's word for a line of text that it cannot read */
    static String unreadable(String error) {
        return switch (error) {
            case "MISSING COLUMNS" -> Messages.text("reject.tooFew");
            case "TOO MANY COLUMNS" -> Messages.text("reject.tooMany");
            case "UNQUOTED VALUE" -> Messages.text("reject.quote");
            case "INVALID ENCODING" -> Messages.text("reject.encoding");
            case "LINE SIZE OVER MAXIMUM" -> Messages.text("reject.long");
            default -> Messages.text("reject.other", error);
        };
    }
}
