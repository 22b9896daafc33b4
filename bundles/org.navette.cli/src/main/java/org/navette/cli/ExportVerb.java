package org.navette.cli;

import picocli.CommandLine.Command;

@Command(name = "export", subcommands = { ExportDataVerb.class, ExportCodebookVerb.class })
final class ExportVerb extends Verbs {
}
