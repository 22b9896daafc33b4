package org.navette.behaviour.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Input.Field;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Source;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.core.study.VariableType;

/** The columns of a profile that become variables of customers; in the source's table they bear the names of {@link #column}. */
public final class ProfileColumns {
    private ProfileColumns() {
    }

    /** How the table of a source calls its variable of that place, from 0. */
    public static String column(int place) {
        return "variable_" + place;
    }

    /** A column's name without its type: {@code age=numeric} → {@code age}. */
    public static String bare(String said) {
        int sign = said.lastIndexOf('=');
        for (VariableType type : VariableType.values()) {
            if (sign > 0 && said.substring(sign + 1).strip().equalsIgnoreCase(type.word())) {
                return said.substring(0, sign).strip();
            }
        }
        return said.strip();
    }

    static List<Field> fields(Source source, SourceManner manner, List<Field> all, Path file) {
        if (!manner.variables().isEmpty() && source.kind() != SourceKind.PROFILE) {
            throw new InputProblem(Place.in(file), Messages.text("source.noVariables"));
        }
        List<Field> fields = new ArrayList<>();
        for (String said : manner.variables()) {
            Field field = Declaration.find(all, bare(said));
            if (field == null) {
                throw Declaration.absent(file, bare(said), all);
            }
            fields.add(field);
        }
        return fields;
    }
}
