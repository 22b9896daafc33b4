package org.navette.ui.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.agreement.ListDisagreements.Line;
import org.navette.analysis.agreement.ListDisagreements.Said;
import org.navette.analysis.agreement.Settle;
import org.navette.core.progress.Progress;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.Subject;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.reading.Positions;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.control.Meter;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** One disagreement: the text with the passages of both coders, what each judged, and the verdict. */
final class SettleView {
    private final StudySession session;
    private final Runnable close;
    private final Composite root;
    private final CLabel title;
    private final Label place;
    private final Meter meter;
    private final Composite judgements;
    private final Composite verdicts;
    private final CodedText text;
    private final Label state;
    private final Text note;
    private final FlatButton settle;
    private final FlatButton back;
    private final List<FlatButton> choices = new ArrayList<>();
    private List<Line> lines = List.of();
    private SettlingModel model = new SettlingModel(SentimentScale.THREE);
    private Contested shown;

    SettleView(Composite parent, StudySession session, Runnable close) {
        this.session = session;
        this.close = close;
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        root.setLayout(Space.plain(1));
        Composite head = band(2);
        title = new CLabel(head, SWT.NONE); // shortens a long name, and shows it whole as a tooltip
        title.setMargins(0, 0, 0, 0);
        title.setFont(Fonts.TITLE.get());
        GridData named = Space.wide();
        named.widthHint = 200;
        title.setLayoutData(named);
        Composite ways = new Composite(head, SWT.NONE);
        ways.setBackground(Theme.current().surface());
        ways.setLayout(Space.plain(3));
        FlatButton.words(ways, "agreement", Messages.text("settle.close"), Messages.text("settle.close.tip"), close);
        FlatButton.icon(ways, "previous", Messages.text("settle.previous"), () -> act(SettlingModel.Act.PREVIOUS));
        FlatButton.icon(ways, "next", Messages.text("settle.next"), () -> act(SettlingModel.Act.NEXT));
        place = label(head, Fonts.SMALL);
        meter = new Meter(head);
        meter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        judgements = row(head);
        text = new CodedText(root);
        text.setLayoutData(Space.fill());
        text.text().addListener(SWT.KeyDown, this::key);
        new MemoDoor(session, text.text(), () -> Optional.ofNullable(shown).map(s -> Subject.of(Subject.Kind.DOCUMENT, s.document().id())))
                .withMenu();
        Composite foot = band(3);
        verdicts = row(foot);
        ((GridData) verdicts.getLayoutData()).horizontalSpan = 3;
        note = new Text(foot, SWT.BORDER);
        note.setMessage(Messages.text("settle.note"));
        GridData wide = Space.wide();
        wide.widthHint = 120;
        note.setLayoutData(wide);
        note.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                act(SettlingModel.Act.SETTLE);
            } else if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                focus();
            }
        });
        back = FlatButton.words(foot, "undo", Messages.text("settle.back"), Messages.text("settle.back.tip"), () -> act(SettlingModel.Act.TAKE_BACK));
        settle = new FlatButton(foot, "next", Messages.text("settle.deed"), Messages.text("settle.deed.tip"), true, () -> act(SettlingModel.Act.SETTLE));
        state = label(foot, Fonts.SMALL);
        ((GridData) state.getLayoutData()).horizontalSpan = 3;
    }

    private Composite band(int columns) {
        Composite band = new Composite(root, SWT.NONE);
        band.setBackground(Theme.current().surface());
        band.setLayout(Space.padded(columns, Space.GAP));
        band.setLayoutData(Space.wide());
        return band;
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(Theme.current().surface());
        RowLayout flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginRight = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Space.GAP;
        flow.center = true;
        row.setLayout(flow);
        GridData data = Space.wide(2);
        data.widthHint = 300;
        row.setLayoutData(data);
        return row;
    }

    private static Label label(Composite parent, Fonts font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setFont(font.get());
        GridData data = Space.wide();
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    Composite control() {
        return root;
    }

    void focus() {
        text.text().setFocus();
    }

    /** Shows disagreements to settle, at one of them. */
    void begin(List<Line> all, int at) {
        lines = all;
        session.read("settle-scale", Study::scale, scale -> {
            if (!root.isDisposed()) {
                model = new SettlingModel(scale);
                model.begin(lines, at);
                show();
            }
        });
    }

    /** @param fresh every disagreement as it stands now; those in hand are found among them */
    void renew(List<Line> fresh) {
        if (lines.isEmpty()) {
            return;
        }
        lines = lines.stream().map(old -> fresh.stream().filter(f -> SettlingModel.same(f, old)).findFirst().orElse(old)).toList();
        model.renew(lines);
        words();
    }

    private void show() {
        model.current().ifPresent(line -> session.read("settle-text", s -> Contested.read(s, line), read -> {
            if (!root.isDisposed() && model.current().filter(l -> SettlingModel.same(l, line)).isPresent()) {
                Positions positions = new Positions(read.document().text());
                shown = read;
                text.show(read.document().text(), read.marks(positions));
                if (!read.passages().isEmpty()) {
                    int start = positions.toUtf16(read.passages().getFirst().place().start());
                    text.reveal(start, start);
                }
                note.setText(line.note() == null ? "" : line.note());
                words();
            }
        }));
    }

    /** Everything but the text. */
    private void words() {
        Line line = model.current().orElse(null);
        if (line == null || shown == null) {
            return;
        }
        String what = line.code() == null ? Messages.text("agreement.sentiment") : line.code().name();
        title.setText((line.name() + "  ·  " + what).replace("&", "&&"));
        String progress = Messages.text("settle.progress", model.settled(), model.size());
        place.setText(Messages.text("settle.place", model.place(), model.size()) + "  ·  " + progress);
        meter.show(model.settled(), 0, model.size(), progress);
        judged(line);
        chosen(line);
        state.setText((line.settled() == null ? Messages.text("settle.keys." + (line.code() == null ? "sentiment" : "code"))
                : Messages.text("settle.settled", line.settled()) + (line.note() == null ? "" : " – " + line.note())).replace("&", "&&"));
        back.setEnabled(session.mayEdit() && line.settled() != null);
        settle.setEnabled(session.mayEdit() && (model.verdict() != null || line.settled() != null));
        Dress.all(root);
        root.layout(true, true);
    }

    /** What each coder judged, in the coder's colour; a click accepts it. */
    private void judged(Line line) {
        Arrays.stream(judgements.getChildren()).forEach(Control::dispose);
        int number = 0;
        for (String coder : line.said().keySet()) {
            int mine = number++;
            Label swatch = new Label(judgements, SWT.NONE);
            swatch.setImage(Swatch.of(Theme.hex(Contested.colour(mine))));
            String words = Messages.text("settle.judged", coder, line.judgement().get(coder));
            String more = shown.whole().get(coder);
            FlatButton button = FlatButton.words(judgements, null, (mine + 1) + "   " + words, Messages.text("settle.accept", words)
                    + (more == null ? "" : "\n" + more), () -> model.said(mine).ifPresent(this::choose));
            button.setLayoutData(new RowData(SWT.DEFAULT, SWT.DEFAULT));
            button.choose(line.said().get(coder).equals(model.verdict()));
        }
    }

    private void chosen(Line line) {
        Arrays.stream(verdicts.getChildren()).forEach(Control::dispose);
        choices.clear();
        for (Said said : model.verdicts()) {
            String words = capital(said.words());
            FlatButton button = FlatButton.words(verdicts, null, words, Messages.text("settle.choose", words), () -> choose(said));
            button.setLayoutData(new RowData(SWT.DEFAULT, SWT.DEFAULT));
            button.choose(said.equals(model.verdict()) || model.verdict() == null && said.words().equals(line.settled()));
            choices.add(button);
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(org.navette.core.language.Catalogue.locale()) + words.substring(1);
    }

    private void choose(Said said) {
        model.choose(said);
        // a button must outlive its own click
        root.getDisplay().asyncExec(() -> {
            if (!root.isDisposed()) {
                words();
                focus();
            }
        });
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ESC) {
            e.doit = false;
            close.run();
            return;
        }
        if ((e.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0) {
            SettlingModel.Act act = model.key(e.character);
            e.doit = act == SettlingModel.Act.NONE;
            act(act);
        }
    }

    private void act(SettlingModel.Act act) {
        switch (act) {
            case NONE -> {
                // the text's own keys
            }
            case CHOSEN -> words();
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case TAKE_BACK -> model.takingBack(session.who()).ifPresent(this::write);
            case SETTLE -> settle();
        }
    }

    private void step(int steps) {
        if (model.step(steps)) {
            show();
        }
    }

    private void settle() {
        model.settlement(note.getText(), session.who()).ifPresentOrElse(params -> {
            write(params);
            onward();
        }, () -> {
            if (model.current().filter(l -> l.settled() != null).isPresent()) {
                onward();
            }
        });
    }

    private void onward() {
        if (model.nextOpen()) {
            show();
        } else {
            model.choose(null);
            words();
        }
        focus();
    }

    private void write(Settle.Params params) {
        if (session.mayEdit()) {
            Study study = session.study().orElseThrow();
            session.tasks().quietly(() -> new Settle().run(study, params, Progress.NONE));
        }
    }
}
