package org.navette.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.CustomerKey;
import org.navette.core.study.Document;
import org.navette.core.study.Owner;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.core.text.CodePoints;
import org.navette.store.file.Problems;

/** Documents, cases, variables and values. */
final class DocumentEdits {
    /** About 100 MB; an import of many millions of customers must not fill the heap with their keys. */
    private static final int REMEMBERED = 1_000_000;

    private final Edits edits;
    private final MessageDigest sha256 = sha256();
    private final Map<String, Long> cases = new HashMap<>();

    DocumentEdits(Edits edits) {
        this.edits = edits;
    }

    long add(Document document) {
        Edits.name(document.name());
        String customer = CustomerKey.normalise(document.customer());
        Long known = customer == null ? null : existingCase(customer).orElse(null);
        Long respondent = customer == null || known != null ? known : Long.valueOf(newCase(customer));
        try {
            return edits.insert("document", """
                    INSERT INTO document (id, name, kind, language, channel, date, respondent_id, length, hash, text)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", "problem.document.taken", document.name(), document.name(),
                    document.kind().word(), document.language(), document.channel(), document.date(), respondent,
                    CodePoints.length(document.text()),
                    sha256.digest(document.text().getBytes(StandardCharsets.UTF_8)), document.text());
        } catch (RuntimeException e) {
            // The importer may reject this row and go on: nothing of it may stay.
            if (respondent != null && known == null) {
                edits.run("DELETE FROM respondent WHERE id = ?", respondent);
                cases.remove(customer);
            }
            throw e;
        }
    }

    void importedFile(ImportedFile file) {
        edits.insert("import_file", "INSERT INTO import_file (id, path, sha256, taken, rejected, at, kind, recipe)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", null, null, file.path(), file.sha256(), file.taken(), file.rejected(), file.at(),
                file.kind(), file.recipe());
    }

    Variable variable(Owner owner, String name, VariableType type) {
        String wanted = Edits.name(name);
        if (owner == Owner.DOCUMENT && Variables.builtIn(wanted)) {
            throw Problems.content("problem.variable.builtin", wanted);
        }
        Optional<Variable> known = edits.first("SELECT id, owner, name, type, unit FROM variable WHERE owner = ? AND name = ?",
                Variables::variable, owner.word(), wanted);
        if (known.isPresent()) {
            if (known.get().type() != type) {
                throw Problems.content("problem.variable.type", wanted, known.get().type().word(), type.word());
            }
            return known.get();
        }
        long id = edits.insert("variable", "INSERT INTO variable (id, owner, name, type) VALUES (?, ?, ?, ?)", null, null,
                owner.word(), wanted, type.word());
        return new Variable(id, owner, wanted, type);
    }

    void describe(Variable variable, String unit, List<ValueLabel> values) {
        mustDescribe(variable, variable.owner());
        edits.run("UPDATE variable SET unit = ? WHERE id = ?", unit, variable.id());
        edits.run("DELETE FROM variable_value WHERE variable_id = ?", variable.id());
        int position = 0;
        for (ValueLabel value : values) {
            edits.insert("variable_value", "INSERT INTO variable_value (id, variable_id, value, label, missing, position)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", "problem.value.twice", value.value(), variable.id(), value.value(), value.label(),
                    value.missing(), position++);
        }
    }

    void retype(Variable variable, VariableType type) {
        mustDescribe(variable, variable.owner());
        edits.run("UPDATE variable SET type = ? WHERE id = ?", type.word(), variable.id());
    }

    void rewrite(Variable variable, String from, String to) {
        mustDescribe(variable, variable.owner());
        edits.run("UPDATE value SET value = ? WHERE variable_id = ? AND value = ?", to, variable.id(), from);
    }

    void documentValue(Variable variable, long document, String value) {
        mustDescribe(variable, Owner.DOCUMENT);
        if (value == null) {
            edits.run("DELETE FROM value WHERE document_id = ? AND variable_id = ?", document, variable.id());
        } else if (edits.insert("value", "INSERT INTO value (id, variable_id, document_id, value) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", null, null, variable.id(), document, value) == Edits.NONE) {
            edits.run("UPDATE value SET value = ? WHERE document_id = ? AND variable_id = ?", value, document, variable.id());
        }
    }

    void caseValue(Variable variable, String customer, String value) {
        mustDescribe(variable, Owner.CASE);
        String key = CustomerKey.normalise(customer);
        if (key == null) {
            throw Problems.content("problem.nocustomer");
        }
        Optional<Long> known = existingCase(key);
        if (value == null) {
            known.ifPresent(id -> edits.run("DELETE FROM value WHERE respondent_id = ? AND variable_id = ?", id, variable.id()));
            return;
        }
        long respondent = known.orElseGet(() -> newCase(key));
        if (edits.insert("value", "INSERT INTO value (id, variable_id, respondent_id, value) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", null, null, variable.id(), respondent, value) == Edits.NONE) {
            edits.run("UPDATE value SET value = ? WHERE respondent_id = ? AND variable_id = ?", value, respondent, variable.id());
        }
    }

    private static void mustDescribe(Variable variable, Owner owner) {
        if (variable.owner() != owner || variable.id() <= 0) {
            throw new IllegalArgumentException(variable + " holds no such values");
        }
    }

    private Optional<Long> existingCase(String customer) {
        Optional<Long> known = Optional.ofNullable(cases.get(customer));
        if (known.isEmpty()) {
            known = edits.id("SELECT id FROM respondent WHERE key = ?", customer);
            known.ifPresent(id -> remember(customer, id));
        }
        return known;
    }

    private long newCase(String customer) {
        long id = edits.insert("respondent", "INSERT INTO respondent (id, key) VALUES (?, ?)", null, null, customer);
        remember(customer, id);
        return id;
    }

    private void remember(String customer, long id) {
        if (cases.size() >= REMEMBERED) {
            cases.clear();
        }
        cases.put(customer, id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
