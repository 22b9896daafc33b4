package org.navette.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Saved;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Settlement;
import org.navette.core.study.Source;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** The changes that one edit may make. Ids in new records are ignored; the id given is returned. */
public final class Editor {
    private final Edits edits;
    private final DocumentEdits documents;
    private final CodebookEdits codebook;
    private final JudgementEdits judgements;
    private final PlanEdits plan;
    private final NoteEdits notes;
    private final TeamEdits team;

    Editor(Edits edits) {
        this.edits = edits;
        documents = new DocumentEdits(edits);
        codebook = new CodebookEdits(edits);
        judgements = new JudgementEdits(edits);
        plan = new PlanEdits(edits);
        notes = new NoteEdits(edits, judgements);
        team = new TeamEdits(edits);
    }

    /** The time of this edit: its journal entry's, and that of everything it adds. A replay sets it; the clock on the wall would not do. */
    public Instant at() {
        return edits.at();
    }

    /** For tables that have no method here. */
    Edits edits() {
        return edits;
    }

    /** Adds a document; its customer's case is made when new. @throws InputProblem when the name exists already */
    public long addDocument(Document document) {
        return documents.add(document);
    }

    /** Keeps what was imported and how. */
    public void importedFile(ImportedFile file) {
        documents.importedFile(file);
    }

    /** The variable of that name and owner, made when new; a changed type is a problem. */
    public Variable variable(Owner owner, String name, VariableType type) {
        return documents.variable(owner, name, type);
    }

    /**
     * Says what a variable's numbers count and what its values mean.
     *
     * @param unit   null for none
     * @param values in the variable's order; they replace what was said before
     */
    public void describe(Variable variable, String unit, List<ValueLabel> values) {
        documents.describe(variable, unit, values);
    }

    /** Gives a variable another type; its values must fit already. */
    public void retype(Variable variable, VariableType type) {
        documents.retype(variable, type);
    }

    /** Writes another value wherever a variable has the first one. */
    public void rewrite(Variable variable, String from, String to) {
        documents.rewrite(variable, from, to);
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

    /** Writes name, definition, include, exclude, example, colour, shortcut of the code with this id, and whether it is active. */
    public void updateCode(Code code) {
        codebook.update(code);
    }

    /** @param parent null moves to the top. @throws InputProblem when the code would lie under itself */
    public void moveCode(long code, Long parent, int position) {
        codebook.move(code, parent, position);
    }

    /**
     * Gives all codings and children of one code to another; overlapping spans of one coder unite. A child goes into the
     * child of the same name where there is one. Memos about the code and its places in sets go on with the other one.
     */
    public void mergeCode(long from, long into) {
        mergeCode(from, into, Progress.NONE);
    }

    /** As {@link #mergeCode(long, long)}, for codes with so many codings that the user may want to stop. */
    public void mergeCode(long from, long into, Progress progress) {
        codebook.merge(from, into, progress);
    }

    /**
     * Gives some codings to another code. Spans stay as they are, overlapping or not; only where the very same coding
     * (document, segment, coder) stands already, one remains, with all notes and memos.
     */
    public void giveCodings(Collection<Long> codings, long into, Progress progress) {
        codebook.give(codings, into, progress);
    }

    /** What this edit did so far to the codings that stood before it, in the order of their ids. */
    public void codingChanges(Consumer<CodingChange> reader) {
        CodingChanges.each(edits, reader);
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

    /**
     * Writes segment, code, weight, origin and memo of the coding with this id. Where the same coding stands already, this one goes.
     *
     * @throws InputProblem when the segment ends behind the text
     */
    public void updateCoding(Coding coding) {
        judgements.update(coding);
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

    /** The points that people choose a polarity from; tags that stand stay as they are. */
    public void scale(SentimentScale scale) {
        plan.scale(scale);
    }

    /** @throws InputProblem when the segment ends behind the text */
    public long addMemo(Memo memo) {
        return notes.add(memo);
    }

    /** Writes title, text and time of the memo with this id. */
    public void updateMemo(Memo memo) {
        notes.update(memo);
    }

    /** Does nothing when it is gone already. */
    public void removeMemo(long id) {
        notes.removeMemo(id);
    }

    /** @throws InputProblem when a segment ends behind its text, or the coder made the same link already */
    public long addLink(Link link) {
        return notes.add(link);
    }

    /** Does nothing when it is gone already. */
    public void removeLink(long id) {
        notes.removeLink(id);
    }

    /** @throws InputProblem when a set has that name already */
    public long addSet(NamedSet set) {
        return plan.add(set);
    }

    /** Writes name, note and members of the set with this id. @throws InputProblem when another set has that name */
    public void updateSet(NamedSet set) {
        plan.update(set);
    }

    /** Does nothing when it is gone already; the members stay in the study. */
    public void removeSet(long id) {
        plan.removeSet(id);
    }

    /** Keeps a question under its name, in place of an older one of that kind and name. */
    public void keep(Saved saved) {
        plan.keep(saved);
    }

    /** Does nothing when it is gone already. */
    public void forget(Saved.Kind kind, String name) {
        plan.forget(kind, name);
    }

    /** Keeps these codes as a version of the codebook. @throws InputProblem when a version has that name already */
    public long keepCodebook(String name, String who, List<Code> codes) {
        return plan.keepCodebook(name, who, codes);
    }

    /** @throws InputProblem when a sample has that name already */
    public long addSample(Sample sample, List<SampleUnit> units) {
        return plan.add(sample, units);
    }

    /** Gives a document of a sample to a coder; nothing when the coder has it already. */
    public void assign(Assignment assignment) {
        team.assign(assignment);
    }

    /** Takes a sample back from its coders; their codings stay. */
    public void unassign(long sample) {
        team.unassign(sample);
    }

    /** Says whether a coder has finished with a document. @return false when the coder was not given it */
    public boolean done(long document, long coder, boolean done) {
        return team.done(document, coder, done) > 0;
    }

    /** Settles what coders disagreed on, in place of what was settled before. */
    public long settle(Settlement settlement) {
        return team.settle(settlement);
    }

    /** Leaves it to the coders' judgements again. @param code null for the sentiment */
    public void unsettle(long document, Long code) {
        team.unsettle(document, code);
    }

    /** @throws InputProblem when a source has that name already */
    public long addSource(Source source) {
        return plan.add(source);
    }

    /** Says anew what a source is read from and how; its name stays. */
    public void updateSource(Source source) {
        plan.update(source);
    }

    /** Removes a behavioural source with what is said of it; its data beside the study stay, so that undo brings all back. */
    public void removeSource(long id) {
        plan.removeSource(id);
    }

    /** Says where the file of a source is now. */
    public void relocateSource(long id, String location) {
        plan.relocateSource(id, location);
    }

    /** Notes that the metric table of a source was computed as of a date. */
    public void metricsComputed(long source, LocalDate asOf, long customers) {
        plan.metricsComputed(source, asOf, customers);
    }
}
