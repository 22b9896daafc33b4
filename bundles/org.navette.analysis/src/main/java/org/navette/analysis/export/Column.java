package org.navette.analysis.export;

import java.util.function.Function;

/**
 * One column of an exported table.
 *
 * @param name as wished; one that stands already gets its source behind it
 * @param from what it holds, for telling two of the same name apart: variable, code …
 * @param cell what a row's thing has there: a text, a number, a truth, a date, or null
 */
record Column<T>(String name, String from, Function<T, Object> cell) {
    /** The same column of something that has the thing. */
    <S> Column<S> of(Function<S, T> thing) {
        return new Column<>(name, from, thing.andThen(cell));
    }
}
