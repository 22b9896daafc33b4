package org.navette.behaviour.warehouse;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLException;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** What went wrong between us and a warehouse, in a sentence that says what to do. */
final class Trouble {
    private static final Set<String> LOGIN = Set.of("28P01", "28000", "08004");
    private static final Set<String> ABSENT = Set.of("08001", "08006");

    private Trouble() {
    }

    static InputProblem of(Throwable cause, Warehouse warehouse) {
        String said = said(cause);
        return new InputProblem(Place.NOWHERE, Messages.text(key(cause), warehouse.url(), warehouse.table(), said), cause);
    }

    private static String key(Throwable cause) {
        String state = state(cause);
        String words = words(cause);
        if (has(cause, SSLException.class) || words.contains("tls/ssl") || words.contains("ssl is not") || words.contains("does not support ssl")
                || words.contains("ssl off") || words.contains("certificate")) {
            return "trouble.tls";
        }
        if (LOGIN.contains(state) || words.contains("authentication failed") || words.contains("error validating the login")
                || words.contains("unauthorized") || words.contains("no password was provided")
                || words.contains("'user' is required") || words.contains("user property is required")) {
            return "trouble.login";
        }
        if (ABSENT.contains(state) && !words.contains("cancel") || has(cause, ConnectException.class)
                || has(cause, UnknownHostException.class) || has(cause, NoRouteToHostException.class)
                || has(cause, SocketTimeoutException.class) || words.contains("connection refused")) {
            return "trouble.silent";
        }
        if (state.equals("3D000") || words.contains("catalog") && words.contains("does not exist")) {
            return "trouble.noDatabase";
        }
        if (state.equals("42P01") || state.equals("3F000") || words.contains("table_not_found") || words.contains("table or view")
                || words.contains("table '") && words.contains("does not exist")
                || words.contains("schema '") && words.contains("does not exist")) {
            return "trouble.noTable";
        }
        if (state.equals("42501") || words.contains("access denied") || words.contains("permission")) {
            return "trouble.forbidden";
        }
        return state.startsWith("22") || words.contains("cannot be cast") || words.contains("cast_invalid_input")
                ? "trouble.value" : "trouble.refused";
    }

    private static String state(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static boolean has(Throwable cause, Class<?> kind) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable cause) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = cause; t != null; t = t.getCause()) {
            all.append(t.getMessage()).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** The first line of what the server said. */
    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }
}
