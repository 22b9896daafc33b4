package org.navette.analysis.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.core.study.VariableType;
import org.navette.formats.types.TypeInference;

/** Brings values that stand in a study already into the text of another type, as an import would have read them. */
public final class Canonical {
    private final ValueReader reader;

    private Canonical(ValueReader reader) {
        this.reader = reader;
    }

    /** @param values all of them, so that 03/04 and 1,5 are understood as the column says */
    public static Canonical of(VariableType type, List<String> values, Locale language) {
        return new Canonical(new ValueReader(type, TypeInference.of(values, language)));
    }

    /** Empty when the value does not fit the type. */
    public Optional<String> read(String value) {
        return reader.read(value).map(ValueReader.Value::text);
    }
}
