package org.navette.analysis.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

import org.navette.core.study.Owner;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.store.DocumentQuery;

/** The values of one variable that are answers: those that stand for "no answer" are left out. */
record Given(Scene scene, Variable variable, Set<String> missing) {
    private static final int ID_LIMIT = Finding.DOCUMENTS;

    static Given of(Scene scene, Variable variable) {
        return new Given(scene, variable, scene.study().variables().values(variable).stream().filter(ValueLabel::missing).map(ValueLabel::value)
                .collect(Collectors.toSet()));
    }

    /** The study's own variables, without those that every study has. */
    static List<Variable> own(Scene scene) {
        return scene.study().variables().list().stream().filter(v -> v.id() > 0).toList();
    }

    /** Each value and how many documents or cases have it, in the order of the values. */
    void forEach(ObjLongConsumer<String> reader) {
        scene.study().variables().forEachCount(variable, (value, count) -> {
            scene.progress().check();
            if (!missing.contains(value)) {
                reader.accept(value, count);
            }
        });
    }

    Unit unit() {
        return variable.owner() == Owner.CASE ? Unit.CASES : Unit.DOCUMENTS;
    }

    /** How many documents or cases there are. */
    long all() {
        return variable.owner() == Owner.CASE ? scene.study().info().cases() : scene.study().documents().count();
    }

    /** Documents with one of these values, or of cases with one. */
    Set<Long> documents(Collection<String> values) {
        Set<Long> documents = new HashSet<>();
        for (String value : values) {
            scene.progress().check();
            if (documents.size() < ID_LIMIT) {
                documents.addAll(Arrays.stream(ids(value)).boxed().toList());
            }
        }
        return documents;
    }

    long[] ids(String value) {
        return scene.study().documents().ids(DocumentQuery.ALL.value(variable.name(), value));
    }
}
