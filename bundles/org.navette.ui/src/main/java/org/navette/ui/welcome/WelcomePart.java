package org.navette.ui.welcome;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.layout.FillLayout;
import org.navette.ui.Messages;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.Corpora;
import org.navette.ui.study.RecentStudies;
import org.navette.ui.study.StudyActions;
import org.navette.ui.tour.TourGuide;
import org.navette.ui.widgets.control.Card;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The first thing seen: what the program is for, and the ways into a study. */
public final class WelcomePart {
    private static final int WIDTH = 760;
    private final StudySession session;
    private final StudyActions actions;
    private final RecentStudies recent;
    private final TourGuide guide;
    private Control first;

    @Inject
    public WelcomePart(StudySession session, TourGuide guide) {
        this.session = session;
        this.guide = guide;
        actions = new StudyActions(session);
        recent = new RecentStudies(session);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (first != null && !first.isDisposed()) {
            first.setFocus();
        }
    }

    private void hear(SessionEvent event) {
        // the face is rebuilt on every event that matters here
    }

    private void build(Composite root) {
        root.setLayout(new FillLayout());
        ScrolledComposite scroll = new ScrolledComposite(root, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite outer = new Composite(scroll, SWT.NONE);
        outer.setBackground(Theme.current().surface());
        outer.setLayout(Space.padded(1, Space.WIDE));
        scroll.setContent(outer);
        Composite page = new Composite(outer, SWT.NONE);
        page.setBackground(Theme.current().surface());
        page.setLayout(columns());
        GridData centre = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        centre.widthHint = WIDTH;
        page.setLayoutData(centre);
        heading(page);
        first = card(page, "new", "welcome.new", () -> actions.create(root.getShell()));
        card(page, "open", "welcome.open", () -> actions.open(root.getShell()));
        for (Corpora corpus : Corpora.values()) {
            if (corpus.folder().isPresent()) {
                card(page, "sample", "welcome." + corpus.word(), () -> actions.sample(corpus));
            }
        }
        if (Arrays.stream(Corpora.values()).anyMatch(c -> c.folder().isPresent())) {
            Card tour = card(page, "next", "welcome.tour", guide::start);
            ((GridData) tour.getLayoutData()).horizontalSpan = 2;
        }
        recent(page, recent.all());
        scroll.addListener(SWT.Resize, e -> scroll.setMinSize(outer.computeSize(scroll.getClientArea().width, SWT.DEFAULT)));
    }

    private static org.eclipse.swt.layout.GridLayout columns() {
        org.eclipse.swt.layout.GridLayout layout = Space.plain(2);
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = Space.PAD;
        layout.verticalSpacing = Space.PAD;
        return layout;
    }

    private static void heading(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Space.plain(2));
        ((org.eclipse.swt.layout.GridLayout) line.getLayout()).horizontalSpacing = Space.PAD + Space.GAP;
        GridData data = Space.wide(2);
        line.setLayoutData(data);
        Label logo = new Label(line, SWT.NONE);
        logo.setImage(Icons.get("navette"));
        logo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 1, 2));
        Label name = new Label(line, SWT.NONE);
        name.setText("Navette");
        name.setFont(Fonts.DISPLAY.get());
        Label sentence = new Label(line, SWT.WRAP);
        sentence.setText(Messages.text("welcome.sentence"));
        GridData words = Space.wide();
        words.widthHint = WIDTH - 120;
        sentence.setLayoutData(words);
        Label gap = new Label(page, SWT.NONE);
        GridData room = Space.wide(2);
        room.heightHint = Space.GAP;
        gap.setLayoutData(room);
    }

    private static Card card(Composite page, String icon, String key, Runnable action) {
        Card card = new Card(page, icon, Messages.text(key), Messages.text(key + ".sentence"), action);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = (WIDTH - Space.PAD) / 2;
        card.setLayoutData(data);
        return card;
    }

    private void recent(Composite page, List<Path> studies) {
        if (studies.isEmpty()) {
            return;
        }
        Label heading = new Label(page, SWT.NONE);
        heading.setText(Messages.text("welcome.recent"));
        heading.setFont(Fonts.STRONG.get());
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        data.verticalIndent = Space.GAP;
        heading.setLayoutData(data);
        FlatButton.words(page, null, Messages.text("recent.clear"), Messages.text("recent.clear.tip"),
                () -> page.getDisplay().asyncExec(recent::clear)).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        for (Path study : studies) {
            boolean gone = RecentStudies.gone(study);
            Card card = new Card(page, gone ? "warning" : "study", RecentStudies.name(study),
                    gone ? Messages.text("recent.card.gone", study.getParent()) : String.valueOf(study.getParent()),
                    () -> page.getDisplay().asyncExec(() -> recent.open(page.getShell(), study)));
            GridData cell = new GridData(SWT.FILL, SWT.FILL, true, false);
            cell.widthHint = (WIDTH - Space.PAD) / 2;
            card.setLayoutData(cell);
        }
    }
}
