package org.navette.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.navette.analysis.intake.CheckBehaviour;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.KeyMatch;
import org.navette.analysis.intake.LookAtBehaviour;
import org.navette.analysis.intake.LookAtTable;
import org.navette.core.progress.Progress;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;

/** What an import of behaviour would do. */
record BehaviourRehearsal(LookAtTable.Result look, CheckBehaviour.Result check) {

    static BehaviourRehearsal of(Study study, ImportBehaviour.Params params, Progress progress) {
        TableOptions options = TableOptions.DETECT.withSheet(params.sheet());
        options = params.encoding() == null ? options : options.withEncoding(TableOptions.encoding(params.encoding()));
        options = params.delimiter() == null ? options : options.withDelimiter(TableOptions.delimiter(params.delimiter()));
        return new BehaviourRehearsal(LookAtBehaviour.at(params.file(), options, Locale.forLanguageTag(study.language())),
                new CheckBehaviour().run(study, params, progress));
    }

    void print(Verb verb, Path file) {
        ImportRehearsal.print(verb, file, look);
        verb.say("import.behaviour.dry", check.rows(), check.rejected());
        KeyMatch match = check.match();
        verb.say("import.behaviour.dry.match", match.matched(), match.study(), match.source());
        unmatched(verb, match);
        if (check.withoutCustomer() > 0) {
            verb.say("import.behaviour.without", check.withoutCustomer());
        }
        if (check.total() != null) {
            verb.say("import.behaviour.total", check.total());
        }
        if (check.first() != null) {
            verb.say("import.behaviour.dates", check.first(), check.last());
        }
        ImportRehearsal.print(verb, check.causes(), check.examples());
        check.notes().forEach(verb::print);
    }

    /** Customers that the other side lacks, with examples. */
    static void unmatched(Verb verb, KeyMatch match) {
        if (!match.onlyStudy().isEmpty()) {
            verb.say("import.behaviour.dry.study", match.study() - match.matched(), String.join(", ", match.onlyStudy()));
        }
        if (!match.onlySource().isEmpty()) {
            verb.say("import.behaviour.dry.source", match.source() - match.matched(), String.join(", ", match.onlySource()));
        }
    }
}
