package org.navette.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.file.Problems;

/** The codebook. */
final class CodebookEdits {
    private final Edits edits;

    CodebookEdits(Edits edits) {
        this.edits = edits;
    }

    long add(Code code) {
        String name = Edits.name(code.name());
        if (code.parent() != null) {
            get(code.parent());
        }
        mustBeFree(0, code.parent(), name);
        return edits.insert("code", "INSERT INTO code (id, parent_id, name, definition, include, exclude, example, colour, shortcut,"
                + " position, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "problem.code.taken", name, code.parent(), name,
                code.definition(), code.include(), code.exclude(), code.example(), code.colour(), code.shortcut(),
                code.position(), code.active());
    }

    void update(Code code) {
        String name = Edits.name(code.name());
        mustBeFree(code.id(), get(code.id()).parent(), name);
        edits.run("UPDATE code SET name = ?, definition = ?, include = ?, exclude = ?, example = ?, colour = ?, shortcut = ?,"
                + " active = ? WHERE id = ?", name, code.definition(), code.include(), code.exclude(), code.example(), code.colour(),
                code.shortcut(), code.active(), code.id());
    }

    void move(long id, Long parent, int position) {
        Code code = get(id);
        if (parent != null && liesUnder(parent, id)) {
            throw Problems.content("problem.code.underitself", code.name(), get(parent).name());
        }
        mustBeFree(id, parent, code.name());
        List<Code> siblings = new ArrayList<>(children(parent));
        siblings.removeIf(sibling -> sibling.id() == id);
        siblings.add(Math.clamp(position, 0, siblings.size()), code);
        for (int place = 0; place < siblings.size(); place++) {
            edits.run("UPDATE code SET parent_id = ?, position = ? WHERE id = ?", parent, place, siblings.get(place).id());
        }
    }

    void merge(long from, long into, Progress progress) {
        Code source = get(from);
        Code target = get(into);
        if (liesUnder(into, from)) {
            throw Problems.content("problem.code.intoitself", source.name(), target.name());
        }
        // The source may lie beside its children's new place: its name must not be in their way.
        edits.run("UPDATE code SET name = '' WHERE id = ?", from);
        for (Code child : children(from)) {
            Optional<Code> same = children(into).stream()
                    .filter(c -> c.name().equalsIgnoreCase(child.name())).findFirst();
            if (same.isPresent()) {
                merge(child.id(), same.get().id(), progress);
            } else {
                move(child.id(), into, Integer.MAX_VALUE);
            }
        }
        new CodingUnion(edits, into, progress).merge(from);
        // What was written about the code, and the sets it lies in, go on with the other one.
        edits.run("UPDATE memo SET code_id = ? WHERE code_id = ?", into, from);
        edits.run("UPDATE OR IGNORE set_member SET code_id = ? WHERE code_id = ?", into, from);
        edits.run("DELETE FROM code WHERE id = ?", from);
    }

    void give(Collection<Long> codings, long into, Progress progress) {
        get(into);
        new CodingUnion(edits, into, progress).take(codings);
    }

    void delete(long code) {
        edits.run("DELETE FROM code WHERE id = ?", code);
    }

    /** True when the code is the other one or lies somewhere below it. */
    private boolean liesUnder(long code, long other) {
        for (Long above = code; above != null; above = get(above).parent()) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    /** Case-insensitively also for letters that SQLite's own comparison knows nothing of. */
    private void mustBeFree(long code, Long parent, String name) {
        for (Code sibling : children(parent)) {
            if (sibling.id() != code && sibling.name().equalsIgnoreCase(name)) {
                throw Problems.content("problem.code.taken", name);
            }
        }
    }

    private List<Code> children(Long parent) {
        return edits.connections().list(Codebook.CODE + "WHERE parent_id IS ? ORDER BY position, name, id", Codebook::code,
                parent);
    }

    private Code get(long id) {
        return edits.first(Codebook.CODE + "WHERE id = ?", Codebook::code, id)
                .orElseThrow(() -> new NoSuchElementException("no code " + id));
    }
}
