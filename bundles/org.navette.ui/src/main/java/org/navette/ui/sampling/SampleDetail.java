package org.navette.ui.sampling;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.sampling.SampleProgress;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.control.Meter;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The chosen sample: how it was drawn, how far its coding is, whose part is how far, and what can be done with it. */
final class SampleDetail {
    private static final int NAME = 150;
    private final StudySession session;
    private final Composite root;
    private final Label title;
    private final Label facts;
    private final Meter meter;
    private final Label coded;
    private final Composite coders;
    private final FlatButton code;
    private final FlatButton assign;
    private final FlatButton agreement;
    private SampleSheet sheet;

    /** @param assign gives it to coders. @param agreement measures the agreement on it */
    SampleDetail(Composite parent, StudySession session, Consumer<SampleSheet> assign, Consumer<SampleSheet> agreement) {
        this.session = session;
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        root.setLayout(Space.padded(1, Space.PAD));
        title = label(root, Fonts.TITLE, SWT.NONE);
        facts = label(root, Fonts.SMALL, SWT.WRAP);
        meter = new Meter(root);
        meter.setLayoutData(Space.wide());
        coded = label(root, Fonts.STRONG, SWT.WRAP);
        Composite deeds = new Composite(root, SWT.NONE);
        deeds.setBackground(Theme.current().surface());
        deeds.setLayout(Space.plain(3));
        this.code = new FlatButton(deeds, "reading", Messages.text("samples.code"), tip(true), true,
                () -> new CodingRound(session).begin(sheet.sample().name()));
        this.assign = FlatButton.words(deeds, "people", Messages.text("samples.assign"), Messages.text("samples.assign.tip"),
                () -> assign.accept(sheet));
        this.agreement = FlatButton.words(deeds, "agreement", Messages.text("samples.agreement"), Messages.text("samples.agreement.tip"),
                () -> agreement.accept(sheet));
        coders = new Composite(root, SWT.NONE);
        coders.setBackground(Theme.current().surface());
        coders.setLayout(Space.plain(3));
        coders.setLayoutData(Space.wide());
    }

    private static Label label(Composite parent, Fonts font, int style) {
        Label label = new Label(parent, style);
        label.setFont(font.get());
        GridData data = Space.wide();
        data.widthHint = 300;
        label.setLayoutData(data);
        return label;
    }

    Control control() {
        return root;
    }

    void show(SampleSheet shown) {
        sheet = shown;
        title.setText(shown.sample().name().replace("&", "&&"));
        facts.setText(shown.facts().replace("&", "&&"));
        meter.show(shown.progress().judged(), shown.progress().twice(), shown.progress().documents(), shown.coded());
        coded.setText(shown.coded());
        boolean mine = shown.given(session.who());
        code.setEnabled(mine);
        code.setToolTipText(tip(mine));
        assign.setEnabled(session.mayEdit());
        agreement.setEnabled(shown.progress().twice() > 0);
        agreement.setToolTipText(Messages.text(shown.progress().twice() > 0 ? "samples.agreement.tip" : "samples.agreement.none"));
        Arrays.stream(coders.getChildren()).forEach(Control::dispose);
        shown.progress().coders().forEach(this::row);
        if (shown.progress().coders().isEmpty()) {
            hint(Messages.text("samples.nobody"));
        } else if (!mine) {
            hint(KeyBook.tip(Messages.text("samples.code.none", session.who()), "org.navette.command.coder"));
        }
        Dress.all(coders);
        root.layout(true, true);
    }

    private void hint(String words) {
        Label hint = Dress.own(new Label(coders, SWT.WRAP));
        hint.setText(words.replace("&", "&&"));
        hint.setBackground(Theme.current().surface());
        hint.setForeground(Theme.current().muted());
        GridData data = Space.wide(3);
        data.widthHint = 300;
        hint.setLayoutData(data);
    }

    private void row(SampleProgress.Share share) {
        Label name = new Label(coders, SWT.NONE);
        name.setText(share.coder().replace("&", "&&"));
        name.setFont(share.coder().equalsIgnoreCase(session.who()) ? Fonts.STRONG.get() : Fonts.BODY.get());
        name.setLayoutData(Space.width(NAME));
        Meter bar = new Meter(coders);
        bar.setLayoutData(Space.wide());
        String words = SampleSheet.share(share);
        bar.show(share.done(), 0, share.assigned(), share.coder() + ": " + words);
        Label figures = new Label(coders, SWT.RIGHT);
        figures.setText(words);
        figures.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private String tip(boolean mine) {
        String key = KeyBook.current().words("org.navette.command.nextUndone");
        return mine ? Messages.text("samples.code.tip", key.isEmpty() ? "–" : key) : Messages.text("samples.code.none", session.who());
    }
}
