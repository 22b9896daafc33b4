package org.navette.cli;

import picocli.CommandLine.Command;

@Command(name = "export", subcommands = ExportDataVerb.class)
final class ExportVerb extends Verbs {
}
