package org.navette.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Owner;
import org.navette.core.study.Segment;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;
import org.navette.store.journal.Table;

/**
 * Works on a study at random until it is killed, and says so in lines: {@code opening}, {@code open}; before an edit is
 * committed {@code coming DIGEST}; before an undo or redo {@code undo} or {@code redo}; behind each {@code done DIGEST}.
 * Arguments: the study, a seed.
 */
final class KillChild {
    private static final int MOST_DOCUMENTS = 1200;
    private static final String TEXT = "La livraison était en retard 👍, le colis abîmé et personne ne répond au téléphone.";
    private final Random random;
    private final Path file;
    private Study study;

    private KillChild(Path file, long seed) {
        this.file = file;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        new KillChild(Path.of(arguments[0]), Long.parseLong(arguments[1])).work();
    }

    private void work() {
        open();
        while (true) {
            step(study.documents().count() > MOST_DOCUMENTS ? 8 : random.nextInt(12));
        }
    }

    private void open() {
        say("opening");
        study = Study.open(file, "Ada");
        say("open");
    }

    private void step(int kind) {
        switch (kind) {
            case 0, 1 -> edit(this::importDocuments);
            case 2, 3 -> edit(this::code);
            case 4 -> edit(this::tag);
            case 5 -> edit(this::mergeCodes);
            case 6 -> edit(editor -> editor.addCode(Code.named("c" + random.nextInt()).under(anyCode(random.nextInt(3)))));
            case 7, 8, 9 -> reverse("undo");
            case 10 -> reverse("redo");
            default -> {
                if (random.nextInt(4) == 0) {
                    study.close();
                    open();
                }
            }
        }
    }

    private void edit(java.util.function.Consumer<Editor> work) {
        try {
            study.edit(Fixture.LABEL, editor -> {
                work.accept(editor);
                say("coming " + editor.edits().connections().read(KillChild::digest));
                return null;
            });
            done();
        } catch (InputProblem e) {
            // A code under itself: nothing was changed.
            done();
        }
    }

    private void reverse(String way) {
        say(way);
        if (way.equals("undo")) {
            study.journal().undo();
        } else {
            study.journal().redo();
        }
        done();
    }

    private void done() {
        say("done " + digest(file));
    }

    private void importDocuments(Editor editor) {
        int number = random.nextInt(100, 500);
        Variable stars = editor.variable(Owner.DOCUMENT, "stars", VariableType.NUMERIC);
        int from = random.nextInt(Integer.MAX_VALUE / 2);
        for (int i = 0; i < number; i++) {
            long id = editor.addDocument(Fixture.document("d" + (from + i), TEXT));
            editor.documentValue(stars, id, Integer.toString(random.nextInt(1, 6)));
        }
    }

    private void code(Editor editor) {
        Coder coder = editor.coder("coder" + random.nextInt(3), false);
        Long code = anyCode(1);
        List<Long> documents = documents();
        for (int i = random.nextInt(1, 60); i > 0 && code != null && !documents.isEmpty(); i--) {
            int start = random.nextInt(50);
            editor.addCoding(Fixture.coding(any(documents), new Segment(start, start + 1 + random.nextInt(20)), code, coder));
        }
    }

    private void tag(Editor editor) {
        List<Long> documents = documents();
        Coder coder = editor.coder("coder" + random.nextInt(3), false);
        for (int i = random.nextInt(1, 40); i > 0 && !documents.isEmpty(); i--) {
            editor.tagSentiment(Fixture.tag(any(documents), random.nextInt(3) - 1.0, coder));
        }
    }

    private void mergeCodes(Editor editor) {
        Long from = anyCode(1);
        Long into = anyCode(1);
        if (from != null && !from.equals(into)) {
            editor.mergeCode(from, into);
        }
    }

    /** Null when there is none, or when the die says 0. */
    private Long anyCode(int die) {
        List<Code> codes = study.codebook().codes();
        return die == 0 || codes.isEmpty() ? null : any(codes).id();
    }

    private List<Long> documents() {
        return new ArrayList<>(study.documents().idsByName().values());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }

    /** Of all rows of all tables but the journal's own: equal content, equal digest. */
    static String digest(Path file) {
        try (Connection connection = new StudyFile(file).reader()) {
            return digest(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String digest(Connection connection) throws SQLException {
        CRC32C sum = new CRC32C();
        for (Table table : Table.all(connection).values()) {
            int columns = table.columns().size();
            Sql.each(connection, "SELECT * FROM " + Table.quoted(table.name()) + " ORDER BY id", row -> {
                for (int i = 1; i <= columns; i++) {
                    byte[] value = row.getBytes(i);
                    sum.update(value == null ? -1 : value.length);
                    sum.update(value == null ? new byte[0] : value);
                }
                return null;
            });
            sum.update(table.name().getBytes());
        }
        return HexFormat.of().toHexDigits(sum.getValue());
    }
}
