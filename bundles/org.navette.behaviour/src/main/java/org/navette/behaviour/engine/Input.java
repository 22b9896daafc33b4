package org.navette.behaviour.engine;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Rows the engine can select from, of a file or handed over. */
interface Input extends AutoCloseable {
    /** A column: its name for the user, how SQL calls it, and its SQL type. */
    record Field(String name, String column, String type) {
        boolean text() {
            return type.equals("VARCHAR");
        }
    }

    List<Field> fields();

    /** A relation of all fields without side effects. */
    String plain();

    /** The same, but what cannot be read at all is noted on the way for {@link #rejected}. */
    default String noting() {
        return plain();
    }

    /** A relation of all fields and n, the row's number from 1, at the cost of reading on one thread. */
    String numbered();

    /** True when {@link #plain} stays valid as long as the file does not change. */
    boolean lasting();

    /** Whether a number like "1,234" means a decimal comma when nothing else in the column tells. */
    default boolean decimalComma() {
        return false;
    }

    /**
     * Hands over, in the order of the file, the rows in the table {@link Declaration#REJECTED} and those that could not
     * be read.
     */
    void rejected(Session session, Consumer<RejectedRow> consumer) throws SQLException, IOException;

    @Override
    default void close() {
    }
}
