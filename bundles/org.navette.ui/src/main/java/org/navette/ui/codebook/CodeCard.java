package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** What a code means, to be read while coding: definition, what belongs to it and what does not, an example. */
final class CodeCard {
    private static final int HEIGHT = 148;
    private final StyledText text;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    CodeCard(Composite parent) {
        text = Dress.own(new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        text.setBackground(Theme.current().surface());
        text.setForeground(Theme.current().ink());
        text.setFont(Fonts.LIST.get());
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(2);
        text.setMargins(Space.PAD, Space.TIGHT, Space.WIDE, Space.TIGHT);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Spoken.as(text, Messages.text("codebook.card"));
    }

    /** Shows the card, or gives its room to the tree. */
    void visible(boolean now) {
        text.setVisible(now);
        ((GridData) text.getLayoutData()).exclude = !now;
        text.getParent().layout(true, true);
    }

    /** @param code null for none: then a hint is shown */
    void show(Code code) {
        words.setLength(0);
        styles.clear();
        if (code == null) {
            add(Messages.text("codebook.hint"), Theme.current().muted(), SWT.NORMAL);
        } else {
            add(code.name(), Theme.current().ink(), SWT.BOLD);
            words.append('\n');
            if (!code.active()) {
                add(Messages.text("codebook.off.sentence"), Theme.current().muted(), SWT.NORMAL);
                words.append('\n');
            }
            boolean undefined = code.definition() == null || code.definition().isBlank();
            add(undefined ? Messages.text("codebook.undefined") : code.definition(),
                    undefined ? Theme.current().muted() : Theme.current().ink(), SWT.NORMAL);
            line("codebook.include", code.include());
            line("codebook.exclude", code.exclude());
            line("codebook.example", code.example());
        }
        if (!text.getText().equals(words.toString())) {
            text.setText(words.toString());
            text.setTopIndex(0);
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void line(String key, String value) {
        if (value != null && !value.isBlank()) {
            words.append('\n');
            add(Messages.text(key), Theme.current().muted(), SWT.BOLD);
            words.append(' ').append(value);
        }
    }

    private void add(String part, org.eclipse.swt.graphics.Color colour, int style) {
        styles.add(new StyleRange(words.length(), part.length(), colour, null, style));
        words.append(part);
    }
}
