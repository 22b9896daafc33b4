package org.navette.analysis.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.Evidence;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceRoles;

/** What a declaration found out or what looks odd in it, as sentences with the remedy; the check and the import say the same. */
final class SourceNotes {
    private static final int WORDS = 6;

    private SourceNotes() {
    }

    static List<String> of(ImportBehaviour.Params params, Declared declared, KeyMatch match, ProfileValues profile) {
        return of(params.kind(), params.columns().keySet(), declared, match, profile);
    }

    static List<String> of(SourceKind kind, Set<SourceColumn> columns, Declared declared, KeyMatch match, ProfileValues profile) {
        List<String> notes = new ArrayList<>();
        roles(kind, columns, notes);
        for (Evidence evidence : declared.evidence()) {
            notes.add(Messages.text("behaviour.found." + evidence.finding(), evidence.column(), evidence.pro(), evidence.contra()));
        }
        if (!declared.strangeEvents().isEmpty()) {
            notes.add(Messages.text("behaviour.events", declared.strangeEvents().entrySet().stream().limit(WORDS)
                    .map(e -> Messages.text("behaviour.events.one", e.getKey(), e.getValue())).collect(Collectors.joining(", "))));
        }
        if (declared.collisions().count() > 0) {
            notes.add(Messages.text("behaviour.collisions", declared.collisions().count(), String.join("; ", declared.collisions().examples())));
        }
        keys(declared, match, notes);
        if (profile.differing() > 0) {
            notes.add(Messages.text("behaviour.profile.differing", profile.differing()));
        }
        if (profile.unread() > 0) {
            notes.add(Messages.text("behaviour.profile.unread", profile.unread()));
        }
        return notes;
    }

    private static void roles(SourceKind kind, Set<SourceColumn> columns, List<String> notes) {
        SourceRoles roles = SourceRoles.of(kind);
        List<SourceColumn> strange = roles.strange(columns);
        if (!strange.isEmpty()) {
            notes.add(Messages.text("behaviour.roles.strange", titles(strange), Messages.text("source.kind." + kind)));
        }
        List<SourceColumn> missing = roles.missing(columns);
        if (!missing.isEmpty()) {
            notes.add(Messages.text("behaviour.roles.missing", titles(missing), Messages.text("source.kind." + kind)));
        }
    }

    private static String titles(List<SourceColumn> roles) {
        return roles.stream().map(role -> Messages.text("source.column." + role)).collect(Collectors.joining(", "));
    }

    private static void keys(Declared declared, KeyMatch match, List<String> notes) {
        if (match.alike() > 0) {
            notes.add(Messages.text("behaviour.alike", match.alike()));
        } else if (match.study() > 0 && match.matched() == 0 && match.source() > 0) {
            notes.add(Messages.text("behaviour.strangers", match.onlyStudy().getFirst(), match.onlySource().getFirst()));
        }
        if (match.source() == 0 && declared.rows() > 0) {
            notes.add(Messages.text("behaviour.nobody"));
        }
    }
}
