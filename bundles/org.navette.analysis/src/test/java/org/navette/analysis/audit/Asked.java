package org.navette.analysis.audit;

import java.util.List;

import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** Asks for some checks and picks a finding. */
final class Asked {
    private final Audit.Result result;

    private Asked(Audit.Result result) {
        this.result = result;
    }

    static Asked of(Study study, String... only) {
        return new Asked(new Audit().run(study, new Audit.Params(List.of(only)), Progress.NONE));
    }

    Finding one(String kind, String about) {
        return result.findings().stream().filter(f -> f.kind().equals(kind) && f.about().equals(about)).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " of “" + about + "” not in " + result.findings()));
    }

    Finding one(String kind) {
        return one(kind, "");
    }

    /** Kinds of what was found. */
    List<String> open() {
        return result.open().stream().map(Finding::kind).toList();
    }

    Audit.Result result() {
        return result;
    }

    /** Names of the documents beside the examples. */
    static List<List<String>> names(Finding finding) {
        return finding.examples().stream().map(e -> e.documents().stream().map(Example.Ref::name).toList()).toList();
    }
}
