package org.navette.store;

import java.time.LocalDate;
import java.util.List;

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
    Editor() {
    }

    /** Adds a document; its customer's case is made when new. @throws InputProblem when the name exists already */
    public long addDocument(Document document) { throw new UnsupportedOperationException(); }

    /** Keeps what was imported: path, SHA-256, rows taken and rejected. */
    public void importedFile(String path, String sha256, long rows, long rejected) { throw new UnsupportedOperationException(); }

    /** The variable of that name and owner, made when new; a changed type is a problem. */
    public Variable variable(Owner owner, String name, VariableType type) { throw new UnsupportedOperationException(); }

    /** Sets a value (canonical text: ISO date, point as decimal separator, true/false, multi-response separated by '|'); null removes it. */
    public void documentValue(Variable variable, long document, String value) { throw new UnsupportedOperationException(); }

    /** Sets a value of the case with that customer key, made when new; null removes it. */
    public void caseValue(Variable variable, String customer, String value) { throw new UnsupportedOperationException(); }

    public long addCode(Code code) { throw new UnsupportedOperationException(); }
    /** Writes name, definition, include, exclude, example, colour, shortcut of the code with this id. */
    public void updateCode(Code code) { throw new UnsupportedOperationException(); }
    /** @param parent null moves to the top. @throws InputProblem when the code would lie under itself */
    public void moveCode(long code, Long parent, int position) { throw new UnsupportedOperationException(); }
    /** Gives all codings and children of one code to another; overlapping spans of one coder unite. */
    public void mergeCode(long from, long into) { throw new UnsupportedOperationException(); }
    /** Deletes a code, its children and their codings. */
    public void deleteCode(long code) { throw new UnsupportedOperationException(); }

    /** The coder of that name, made when new. */
    public Coder coder(String name, boolean machine) { throw new UnsupportedOperationException(); }

    /** @return the new id, or the id of the same coding (document, segment, code, coder) when it stands already */
    public long addCoding(Coding coding) { throw new UnsupportedOperationException(); }
    public void removeCoding(long id) { throw new UnsupportedOperationException(); }

    /** Replaces the coder's tag on the same document and segment. */
    public long tagSentiment(SentimentTag tag) { throw new UnsupportedOperationException(); }
    public void removeSentiment(long id) { throw new UnsupportedOperationException(); }
    /** Removes every tag of a coder: before a machine scores anew. */
    public void clearSentiments(long coder) { throw new UnsupportedOperationException(); }

    public long addSample(Sample sample, List<SampleUnit> units) { throw new UnsupportedOperationException(); }
    public long addSource(Source source) { throw new UnsupportedOperationException(); }
    /** Notes that the metric table of a source was computed as of a date. */
    public void metricsComputed(long source, LocalDate asOf, long customers) { throw new UnsupportedOperationException(); }
}
