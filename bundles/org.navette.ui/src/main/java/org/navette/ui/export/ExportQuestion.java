package org.navette.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.navette.analysis.export.ExportData;
import org.navette.core.study.Coder;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Sample;
import org.navette.core.study.Saved;
import org.navette.store.Study;
import org.navette.ui.Messages;

/** What an export of data can be chosen from, and the choice as the analysis takes it. */
public final class ExportQuestion {
    /** The forms of file, in the order of the list. */
    enum Form {
        WORKBOOK(".xlsx"), CSV(".csv"), CSV_FOR_EXCEL(".csv");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    /** Which documents. @param sample or filter, or neither for all */
    record Scope(String label, String sample, String filter) {
    }

    private final String stem;
    private final List<Scope> scopes;
    private final List<String> coders;

    ExportQuestion(String stem, List<Scope> scopes, List<String> coders) {
        this.stem = stem;
        this.scopes = List.copyOf(scopes);
        this.coders = List.copyOf(coders);
    }

    /** Reads what there is to choose from; called off the display's thread. */
    public static ExportQuestion of(Study study) {
        List<Scope> scopes = new ArrayList<>(List.of(new Scope(Messages.text("documents.all"), null, null)));
        study.samples().list().stream().map(Sample::name).forEach(n -> scopes.add(new Scope(Messages.text("documents.sample", n), n, null)));
        study.sets().list().stream().map(NamedSet::name).forEach(n -> scopes.add(new Scope(Messages.text("documents.set", n), null, quoted("set", n))));
        study.saved().list(Saved.Kind.QUERY).stream().map(Saved::name)
                .forEach(n -> scopes.add(new Scope(Messages.text("export.kept", n), null, quoted("kept", n))));
        String name = study.file().getFileName().toString();
        return new ExportQuestion(name.replaceFirst("\\.navette$", ""), scopes,
                study.codings().coders().stream().filter(c -> !c.machine()).map(Coder::name).toList());
    }

    private static String quoted(String kind, String name) {
        return kind + ":\"" + name + "\"";
    }

    List<String> scopes() {
        return scopes.stream().map(Scope::label).toList();
    }

    List<String> coders() {
        return coders;
    }

    /** A name to begin with. */
    String fileName(Form form) {
        return Messages.text("export.file", stem) + form.ending();
    }

    /** The file as chosen, with the form's ending where it has none of ours. */
    static Path file(String chosen, Form form) {
        return Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(form.ending()) ? chosen : chosen + form.ending());
    }

    /**
     * @param scope  position in {@link #scopes}
     * @param people positions in {@link #coders}; none for all
     */
    ExportData.Params params(Path file, Form form, ExportData.Unit unit, int scope, List<Integer> people, boolean onlyActive, boolean text, boolean labels) {
        Scope which = scopes.get(scope);
        return new ExportData.Params(file, unit, onlyActive, people.stream().map(coders::get).toList(), which.sample(), which.filter(), text, labels,
                form == Form.CSV_FOR_EXCEL, false);
    }
}
