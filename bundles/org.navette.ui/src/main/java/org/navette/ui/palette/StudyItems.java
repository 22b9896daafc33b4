package org.navette.ui.palette;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.study.Code;
import org.navette.core.study.Sample;
import org.navette.core.study.Saved;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.ui.codebook.CodebookPart;
import org.navette.ui.crosstab.CrosstabPart;
import org.navette.ui.crosstab.VariableNames;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** What the open study has to choose from. */
final class StudyItems {
    private static final int MOST_DOCUMENTS = 20;
    private final StudySession session;
    private final Parts parts;
    private final String active;

    /** @param active id of the part that had the focus before the palette: codes go to what is selected there */
    StudyItems(StudySession session, Parts parts, String active) {
        this.session = session;
        this.parts = parts;
        this.active = active;
    }

    /** Codes, variables, samples and kept tables; called off the display's thread. */
    List<PaletteItem> of(Study study) {
        List<PaletteItem> items = new ArrayList<>();
        List<Code> codes = study.codebook().codes();
        codes.stream().filter(Code::active).forEach(code -> items.add(new PaletteItem("code " + code.id(), Group.CODE, code.name(),
                code.shortcut() == null ? "" : code.shortcut(), () -> code(code))));
        study.variables().list().stream().filter(v -> v.type() != VariableType.DATE).forEach(v -> items.add(new PaletteItem(
                "variable " + v.name(), Group.VARIABLE, VariableNames.of(v), "", () -> cross(codes.isEmpty(), v))));
        for (Sample sample : study.samples().list()) {
            items.add(new PaletteItem("sample " + sample.name(), Group.SAMPLE, sample.name(), "", () -> {
                parts.activate(Parts.DOCUMENTS);
                session.fire(new SessionEvent.SampleWanted(sample.name()));
            }));
        }
        for (Saved table : study.saved().list(Saved.Kind.TABLE)) {
            items.add(new PaletteItem("table " + table.name(), Group.TABLE, table.name(), "", () -> ask(KeptTable.read(table.content()))));
        }
        return items;
    }

    /** Documents whose name holds what was typed; called off the display's thread. */
    List<PaletteItem> documents(Study study, String typed) {
        List<PaletteItem> items = new ArrayList<>();
        study.documents().named(typed.strip(), MOST_DOCUMENTS).forEach((id, name) -> items.add(
                new PaletteItem("document " + id, Group.DOCUMENT, name, "", () -> session.show(id, null, true))));
        return items;
    }

    /** On what is selected in the text or the grid that had the focus; else it is shown in the codebook. */
    private void code(Code code) {
        if (active.equals(Parts.READING) || active.equals(Parts.VERBATIMS)) {
            session.fire(new SessionEvent.CodeWanted(code.id()));
        } else {
            parts.activate(Parts.CODEBOOK).map(CodebookPart.class::cast).ifPresent(part -> part.reveal(code.id()));
        }
    }

    private void cross(boolean uncoded, Variable variable) {
        ask(CrosstabParams.of(uncoded ? "sentiment" : "code:*", "var:" + variable.name()));
    }

    private void ask(CrosstabParams params) {
        parts.activate(Parts.CROSSTAB).map(CrosstabPart.class::cast).ifPresent(part -> part.ask(params));
    }
}
