package org.navette.cli;

import org.navette.store.StudyInfo;

import picocli.CommandLine.Command;

@Command(name = "info")
final class InfoVerb extends StudyVerb {
    @Override
    void run() {
        StudyInfo info = read(opened -> opened.info());
        answer(info, () -> print(new TextTable()
                .row(Messages.text("info.title"), info.title())
                .row(Messages.text("info.language"), info.language())
                .row(Messages.text("info.documents"), number(info.documents()))
                .row(Messages.text("info.cases"), number(info.cases()))
                .row(Messages.text("info.variables"), number(info.variables()))
                .row(Messages.text("info.codes"), number(info.codes()))
                .row(Messages.text("info.coders"), number(info.coders()))
                .row(Messages.text("info.codings"), number(info.codings()))
                .row(Messages.text("info.sentiments"), number(info.sentimentTags()))
                .row(Messages.text("info.samples"), number(info.samples()))
                .row(Messages.text("info.sources"), number(info.sources()))
                .row(Messages.text("info.journal"), number(info.journalEntries()))
                .row(Messages.text("info.schema"), number(info.schema())).toString()));
    }

    private static String number(long value) {
        return Messages.text("number", value);
    }
}
