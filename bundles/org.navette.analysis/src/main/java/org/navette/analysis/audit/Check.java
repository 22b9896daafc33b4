package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.function.Consumer;

import org.navette.core.study.Document;

/** One question put to the data. It tells what it found, also nothing, and never more than it can say by its rule. */
sealed interface Check {
    /** By which it is asked for. */
    String name();

    Matter matter();

    /** A check that wants to see every document once. */
    non-sealed interface OfDocuments extends Check {
        Watch begin(Scene scene);
    }

    /** Sees every document once, in id order, and tells in the end. */
    interface Watch {
        void see(Document document);

        void end(Consumer<Finding> found);
    }

    /** A check that asks the study itself. */
    non-sealed interface OfStudy extends Check {
        void look(Scene scene, Consumer<Finding> found);
    }

    /** A check that asks the engine about one behavioural source. */
    non-sealed interface OfSource extends Check {
        void look(Ledger ledger, Consumer<Finding> found) throws SQLException;
    }
}
