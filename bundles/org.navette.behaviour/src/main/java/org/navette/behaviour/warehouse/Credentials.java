package org.navette.behaviour.warehouse;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Who asks a warehouse. It is kept nowhere.
 *
 * @param user     null to leave that to the driver
 * @param password null for none
 */
public record Credentials(String user, String password) {
    /** Names of the environment; behind each may stand the source's name, as in {@code NAVETTE_DB_PASSWORD_SALES}. */
    public static final String USER = "NAVETTE_DB_USER";
    public static final String PASSWORD = "NAVETTE_DB_PASSWORD";

    /** From the environment: what is said for the source before what is said for all. */
    public static Credentials of(Map<String, String> environment, String source) {
        String suffix = "_" + source.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return new Credentials(environment.getOrDefault(USER + suffix, environment.get(USER)),
                environment.getOrDefault(PASSWORD + suffix, environment.get(PASSWORD)));
    }

    /** With another user, when one is named. */
    public Credentials withUser(String named) {
        return named == null ? this : new Credentials(named, password);
    }

    public Credentials withPassword(String said) {
        return new Credentials(user, said);
    }

    Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
