package org.navette.cli;

import picocli.CommandLine.Command;

@Command(name = "import", subcommands = { ImportDocumentsVerb.class, ImportBehaviourVerb.class, ImportCodebookVerb.class,
        ImportCodingsVerb.class })
final class ImportVerb extends Verbs {
}
