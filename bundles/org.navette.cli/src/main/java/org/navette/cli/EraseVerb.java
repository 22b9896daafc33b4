package org.navette.cli;

import org.navette.analysis.privacy.EraseCustomer;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "erase")
final class EraseVerb extends StudyVerb {
    @Spec
    private CommandSpec spec;

    @Option(names = "--customer", paramLabel = "ID", required = true)
    private String customer;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    void run() {
        if (dryRun) {
            tell(edit(opened -> new EraseCustomer().run(opened, new EraseCustomer.Params(customer, true), progress())));
            return;
        }
        if (!yes) {
            confirm();
        }
        tell(edit(opened -> new EraseCustomer().run(opened, new EraseCustomer.Params(customer, false), progress())));
    }

    /** At a terminal the key is typed again; a script says --yes. */
    private void confirm() {
        String typed = context.terminal() && System.console() != null
                ? System.console().readLine("%s ", Messages.text("erase.confirm", customer)) : null;
        if (!customer.equals(typed)) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text(typed == null ? "erase.say" : "erase.differs"));
        }
    }

    private void tell(EraseCustomer.Result result) {
        answer(result, () -> {
            say(result.erased() ? "erase.done" : "erase.would", result.documents(), result.codings(), result.sentimentTags(),
                    result.memos() + result.links(), result.values(), result.behaviours());
            if (result.sampled() > 0) {
                say("erase.sampled", result.sampled());
            }
        });
        if (!result.outside().isEmpty()) {
            remark(Messages.text("erase.outside"));
            result.outside().forEach(this::remark);
        }
    }
}
