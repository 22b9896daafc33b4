package org.navette.analysis.intake;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Document;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Editor;
import org.navette.store.Study;

/** Where documents of an import go; without an editor they are counted only, so that a check is the import itself. */
final class DocumentShelf {
    private final Editor editor;
    private final List<Variable> standing;
    private final Set<String> known;
    private final Set<String> newCases = new HashSet<>();
    private final Set<String> newVariables = new LinkedHashSet<>();

    /** @param editor null to write nothing */
    DocumentShelf(Study study, Editor editor) {
        this.editor = editor;
        standing = study.variables().list();
        known = new HashSet<>(study.cases().keys().values());
    }

    Variable variable(String name, VariableType type) {
        Optional<Variable> found = standing.stream().filter(v -> v.owner() == Owner.DOCUMENT && v.name().equalsIgnoreCase(name)).findFirst();
        if (found.isEmpty()) {
            newVariables.add(name);
        }
        if (editor != null) {
            return editor.variable(Owner.DOCUMENT, name, type);
        }
        if (found.isPresent() && found.get().id() < 0) {
            throw new InputProblem(Place.NOWHERE.column(name), Messages.text("intake.variable.builtin", name));
        }
        if (found.isPresent() && found.get().type() != type) {
            throw new InputProblem(Place.NOWHERE.column(name), Messages.text("intake.variable.type", name, word(found.get().type()), word(type)));
        }
        return found.orElseGet(() -> new Variable(0, Owner.DOCUMENT, name, type));
    }

    private static String word(VariableType type) {
        return Messages.text("type." + type.word());
    }

    /** @return its id, 0 when nothing is written */
    long add(Document document) {
        if (document.customer() != null && !known.contains(document.customer())) {
            newCases.add(document.customer());
        }
        return editor == null ? 0 : editor.addDocument(document);
    }

    void value(Variable variable, long document, String value) {
        if (editor != null) {
            editor.documentValue(variable, document, value);
        }
    }

    /** Customers that the study did not know. */
    long newCases() {
        return newCases.size();
    }

    List<String> newVariables() {
        return List.copyOf(newVariables);
    }
}
