package org.navette.analysis.intake;

import java.math.BigDecimal;
import java.util.Optional;

import org.navette.core.study.VariableType;
import org.navette.formats.types.Booleans;
import org.navette.formats.types.Missing;
import org.navette.formats.types.MultiValues;
import org.navette.formats.types.Proposal;

/**
 * Brings the values of one column into the study's canonical text: ISO dates, a point as decimal separator, true/false,
 * several answers between '|'.
 *
 * @param type the variable's type: the one the user asked for, else the one proposed
 */
record ValueReader(VariableType type, Proposal proposal) {

    /** @return the canonical text, null when there is no value, or empty when the cell is not of the type */
    Optional<Value> read(String cell) {
        if (Missing.is(cell)) {
            return Optional.of(Value.NONE);
        }
        return (switch (type) {
            case NUMERIC -> {
                var number = proposal.numbers().parse(cell);
                yield number.isPresent() ? Optional.of(plain(number.getAsDouble())) : Optional.<String>empty();
            }
            case DATE -> proposal.dates().parse(cell).map(Object::toString);
            case BOOLEAN -> Booleans.parse(cell).map(Object::toString);
            case MULTI -> Optional.of(String.join("|", MultiValues.split(cell)));
            case NOMINAL, ORDINAL -> Optional.of(cell.strip());
        }).map(Value::new);
    }

    private static String plain(double number) {
        String text = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /** @param text null when the cell says that there is no value */
    record Value(String text) {
        static final Value NONE = new Value(null);
    }
}
