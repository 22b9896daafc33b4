package org.navette.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The root: lists the verbs. */
@Command(name = "navette", version = "Navette 0.1.0", synopsisSubcommandLabel = "VERB", scope = picocli.CommandLine.ScopeType.LOCAL,
        subcommands = { DemoVerb.class, NewVerb.class, InfoVerb.class, ImportVerb.class, ExportVerb.class, SampleVerb.class, CodeVerb.class,
                CodingVerb.class, MemoVerb.class, LinkVerb.class, SetVerb.class, SourceVerb.class, VariableVerb.class, ScaleVerb.class,
                SearchVerb.class, SegmentsVerb.class, SentimentVerb.class, AgreementVerb.class, SettleVerb.class, AuditVerb.class, MetricsVerb.class, CrosstabVerb.class, AnalyseVerb.class, QuestionVerb.class,
                ReportVerb.class, MergeVerb.class, JournalVerb.class, UndoVerb.class, RedoVerb.class, ReplayVerb.class, CheckVerb.class, RepairVerb.class,
                PseudonymiseVerb.class, EraseVerb.class, BenchVerb.class, EnginesVerb.class,
                AutoComplete.GenerateCompletion.class })
final class NavetteCommand extends Verbs {
    @picocli.CommandLine.Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    private boolean version;
}
