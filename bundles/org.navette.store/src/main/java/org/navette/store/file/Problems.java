package org.navette.store.file;

import java.nio.file.Path;
import java.sql.SQLException;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Cancelled;
import org.navette.store.Holder;
import org.navette.store.Messages;
import org.navette.store.StoreFailure;
import org.navette.store.WritingRefused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what a user can mend from what only we can. */
public final class Problems {
    private Problems() {
    }

    public static InputProblem of(Path file, String key, Object... arguments) {
        return new InputProblem(Place.in(file), Messages.text(key, arguments));
    }

    /** The study may be read here, not written. @param holder who has it open, or null when that is not the reason */
    public static WritingRefused refused(Path file, Holder holder, String key, Object... arguments) {
        return new WritingRefused(Place.in(file), Messages.text(key, arguments), holder);
    }

    /** A problem of the content, not of the file. */
    public static InputProblem content(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }

    /** The exception to throw instead. */
    public static RuntimeException translate(Path file, SQLException e) {
        if (primary(e) == SQLiteErrorCode.SQLITE_INTERRUPT) {
            return new Cancelled();
        }
        String key = switch (primary(e)) {
            case SQLITE_FULL -> "problem.full";
            case SQLITE_IOERR -> "problem.io";
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "problem.busy";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "problem.readonly";
            case SQLITE_CANTOPEN -> "problem.cantopen";
            case SQLITE_NOTADB -> "problem.notastudy";
            case SQLITE_CORRUPT -> "problem.corrupt";
            case SQLITE_TOOBIG -> "problem.toobig";
            default -> null;
        };
        return key == null ? new StoreFailure(e) : new InputProblem(Place.in(file), Messages.text(key), e);
    }

    /** True when the file is damaged, or no database at all. */
    public static boolean unreadable(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_CORRUPT || primary(e) == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** True when a row with the same unique value stands already. */
    public static boolean duplicate(SQLException e) {
        return e instanceof SQLiteException s && s.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    /** SQLite keeps the primary code in the low byte of the extended one. */
    private static SQLiteErrorCode primary(SQLException e) {
        return e instanceof SQLiteException s ? SQLiteErrorCode.getErrorCode(s.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
