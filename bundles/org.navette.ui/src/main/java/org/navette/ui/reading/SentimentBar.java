package org.navette.ui.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.navette.analysis.SentimentNames;
import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.reading.SentimentKeys.Said;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A button for each point of the study's scale, and for mixed and irrelevant. */
final class SentimentBar {
    private final Composite root;
    private final Consumer<Said> tag;
    private final Map<Said, FlatButton> buttons = new LinkedHashMap<>();
    private SentimentScale scale;

    SentimentBar(Composite parent, Consumer<Said> tag) {
        this.tag = tag;
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        show(SentimentScale.THREE, null, false);
    }

    Composite control() {
        return root;
    }

    /** @param chosen the person's tag that counts, or null. @param editable false in a study that is only read */
    void show(SentimentScale wanted, SentimentTag chosen, boolean editable) {
        if (!wanted.equals(scale)) {
            scale = wanted;
            build();
        }
        Said said = chosen == null ? null : new Said(chosen.polarity() == null ? null : scale.nearest(chosen.polarity()), chosen.aside());
        buttons.forEach((which, button) -> {
            button.choose(which.equals(said));
            button.setEnabled(editable);
        });
    }

    private void build() {
        for (Control old : root.getChildren()) {
            old.dispose();
        }
        buttons.clear();
        for (double polarity : scale.polarities()) {
            String words = scale.points() == 3 ? Feeling.word(polarity) : SentimentKeys.sign(scale, polarity);
            add(new Said(polarity, null), words, Messages.text("reading.tag", SentimentNames.of(scale, polarity)));
        }
        add(new Said(null, Aside.MIXED), "±", Messages.text("reading.tag.aside", SentimentNames.of(Aside.MIXED), "*"));
        add(new Said(null, Aside.IRRELEVANT), "∅", Messages.text("reading.tag.aside", SentimentNames.of(Aside.IRRELEVANT), "/"));
        GridLayout layout = Space.plain(buttons.size());
        layout.horizontalSpacing = Space.TIGHT;
        root.setLayout(layout);
        root.requestLayout();
    }

    private void add(Said said, String words, String tip) {
        buttons.put(said, FlatButton.words(root, null, words, tip, () -> tag.accept(said)));
    }
}
