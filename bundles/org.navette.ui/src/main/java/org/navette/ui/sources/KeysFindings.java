package org.navette.ui.sources;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.intake.CompareKeys;
import org.navette.behaviour.engine.Collisions;
import org.navette.ui.Messages;
import org.navette.ui.window.Findings;

/** The customers of both sides that do not meet, in words. */
final class KeysFindings {
    private KeysFindings() {
    }

    static Findings of(CompareKeys.Result keys) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("behaviour.check.match", keys.match().matched(), keys.match().study(), keys.match().source()));
        only(sentences, "keys.study", keys.withoutBehaviour(), keys.match().onlyStudy());
        only(sentences, "keys.source", keys.withoutWords(), keys.match().onlySource());
        collided(sentences, "keys.collided.study", keys.studyCollisions());
        collided(sentences, "keys.collided.source", keys.sourceCollisions());
        if (!keys.near().isEmpty()) {
            sentences.add(Messages.text("keys.near", keys.match().alike()));
        }
        if (keys.out() != null) {
            sentences.add(Messages.text("keys.written", keys.out()));
        }
        List<String> heads = keys.near().isEmpty() ? List.of()
                : List.of(Messages.text("keys.near.study"), Messages.text("keys.near.source"), Messages.text("keys.near.why"));
        return new Findings(Messages.text("keys.title", keys.name()), sentences, heads, heads.size(), keys.near().stream()
                .map(n -> List.of(n.study(), n.source(), Messages.text("keys.why." + n.why()))).toList());
    }

    private static void only(List<String> sentences, String key, long count, List<String> examples) {
        sentences.add(Messages.text(key, count, String.join(", ", examples)));
    }

    private static void collided(List<String> sentences, String key, Collisions collisions) {
        if (collisions.count() > 0) {
            sentences.add(Messages.text(key, collisions.count(), String.join("; ", collisions.examples())));
        }
    }
}
