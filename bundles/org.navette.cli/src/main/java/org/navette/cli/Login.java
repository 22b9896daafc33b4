package org.navette.cli;

import org.navette.analysis.metrics.FirmTable;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.core.study.Source;

/** Who asks a firm's database: what the environment says; on a terminal the password is asked for. It is kept nowhere. */
final class Login {
    private Login() {
    }

    static Credentials of(Source source) {
        Credentials said = FirmTable.environment(source);
        if (said.password() != null || System.console() == null) {
            return said;
        }
        char[] typed = System.console().readPassword("%s ", Messages.text("login.password", source.name(), source.location()));
        return typed == null || typed.length == 0 ? said : said.withPassword(new String(typed));
    }
}
