package org.navette.store;

import java.time.LocalDate;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Source;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** The changes that one edit may make. Ids in new records are ignored; the id given is returned. */
public final class Editor {
    private final Edits edits;
    private final DocumentEdits documents;
    private final CodebookEdits codebook;
    private final JudgementEdits judgements;
    private final PlanEdits plan;

    Editor(Edits edits) {
        this.edits = edits;
        documents = new DocumentEdits(edits);
        codebook = new CodebookEdits(edits);
        judgements = new JudgementEdits(edits);
        plan = new PlanEdits(edits);
    }

    /** For tables that have no method here. */
    Edits edits() {
        return edits;
    }

    /** Adds a document; its customer's case is made when new. @throws InputProblem when the name exists already */
    public long addDocument(Document document) {
        return documents.add(document);
    }

    /** Keeps what was imported: path, SHA-256, rows taken and rejected. */
    public void importedFile(String path, String sha256, long rows, long rejected) {
        documents.importedFile(path, sha256, rows, rejected);
    }

    /** The variable of that name and owner, made when new; a changed type is a problem. */
    public Variable variable(Owner owner, String name, VariableType type) {
        return documents.variable(owner, name, type);
    }

    /** Sets a value (canonical text: ISO date, point as decimal separator, true/false, multi-response separated by '|'); null removes it. */
    public void documentValue(Variable variable, long document, String value) {
        documents.documentValue(variable, document, value);
    }

    /** Sets a value of the case with that customer key, made when new; null removes it. */
    public void caseValue(Variable variable, String customer, String value) {
        documents.caseValue(variable, customer, value);
    }

    /** @throws InputProblem when a sibling has that name already */
    public long addCode(Code code) {
        return codebook.add(code);
    }

    /** Writes name, definition, include, exclude, example, colour, shortcut of the code with this id. */
    public void updateCode(Code code) {
        codebook.update(code);
    }

    /** @param parent null moves to the top. @throws InputProblem when the code would lie under itself */
    public void moveCode(long code, Long parent, int position) {
        codebook.move(code, parent, position);
    }

    /**
     * Gives all codings and children of one code to another; overlapping spans of one coder unite. A child goes into the
     * child of the same name where there is one.
     */
    public void mergeCode(long from, long into) {
        codebook.merge(from, into);
    }

    /** Deletes a code, its children and their codings. */
    public void deleteCode(long code) {
        codebook.delete(code);
    }

    /** The coder of that name, made when new. @throws InputProblem when a person bears the machine's name or the reverse */
    public Coder coder(String name, boolean machine) {
        return judgements.coder(name, machine);
    }

    /**
     * @return the new id, or the id of the same coding (document, segment, code, coder) when it stands already
     * @throws InputProblem when the segment ends behind the text
     */
    public long addCoding(Coding coding) {
        return judgements.add(coding);
    }

    /** Does nothing when it is gone already. */
    public void removeCoding(long id) {
        judgements.removeCoding(id);
    }

    /** Replaces the coder's tag on the same document and segment. @throws InputProblem when the segment ends behind the text */
    public long tagSentiment(SentimentTag tag) {
        return judgements.tag(tag);
    }

    /** Does nothing when it is gone already. */
    public void removeSentiment(long id) {
        judgements.removeSentiment(id);
    }

    /** Removes every tag of a coder: before a machine scores anew. */
    public void clearSentiments(long coder) {
        judgements.clearSentiments(coder);
    }

    /** @throws InputProblem when a sample has that name already */
    public long addSample(Sample sample, List<SampleUnit> units) {
        return plan.add(sample, units);
    }

    /** @throws InputProblem when a source has that name already */
    public long addSource(Source source) {
        return plan.add(source);
    }

    /** Notes that the metric table of a source was computed as of a date. */
    public void metricsComputed(long source, LocalDate asOf, long customers) {
        plan.metricsComputed(source, asOf, customers);
    }
}
