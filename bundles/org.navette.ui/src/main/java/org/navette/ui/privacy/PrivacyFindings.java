package org.navette.ui.privacy;

import java.util.ArrayList;
import java.util.List;

import org.navette.ui.Messages;
import org.navette.ui.window.Findings;

/** What was done, and the files elsewhere that it did not reach. */
final class PrivacyFindings {
    private PrivacyFindings() {
    }

    static Findings of(String title, List<String> done, String outside, List<String> files) {
        if (files.isEmpty()) {
            return new Findings(title, done, List.of(), 0, List.of());
        }
        List<String> sentences = new ArrayList<>(done);
        sentences.add(outside);
        return new Findings(title, sentences, List.of(Messages.text("privacy.file")), 1, files.stream().map(List::of).toList());
    }
}
