package org.navette.ui.sampling;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Variable;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;
import org.navette.ui.window.Parts;

/** Analyse › Draw a sample. */
public final class DrawSampleHandler {
    private record Stock(List<Variable> variables, long documents) {
    }

    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell, Parts parts) {
        ask(session, shell, name -> parts.activate(Parts.SAMPLES).map(SamplingPart.class::cast).ifPresent(part -> part.look(name)));
    }

    /** Draws and tells what was drawn. @param then takes the name of the sample */
    public static void ask(StudySession session, Shell shell, Consumer<String> then) {
        session.read("sample-stock", s -> new Stock(s.variables().list(), s.documents().count()),
                stock -> new DrawSampleDialog(shell, session, stock.variables(), stock.documents()).ask()
                        .ifPresent(result -> {
                            new FindingsDialog(shell, findings(result)).open();
                            then.accept(result.sample().name());
                        }));
    }

    /** The strata with their frames and what was drawn of them; without strata one line for all. */
    static Findings findings(DrawSample.Result result) {
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        List<List<String>> rows = new ArrayList<>();
        for (DrawSample.Stratum stratum : result.strata()) {
            rows.add(List.of(stratum.label().isEmpty() ? Messages.text("sample.all") : stratum.label(),
                    number.format(stratum.frame()), number.format(stratum.drawn())));
        }
        return new Findings(Messages.text("documents.sample", result.sample().name()),
                List.of(Messages.text("sample.done", result.sample().size(), result.sample().frame()), Messages.text("sample.next")),
                List.of(Messages.text("sample.stratum"), Messages.text("sample.frame"), Messages.text("sample.drawn")), 1, rows);
    }
}
