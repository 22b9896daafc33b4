package org.navette.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.navette.core.study.CodeColours;
import org.navette.ui.Messages;
import org.navette.ui.look.Look;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.StudyActions;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The pages that are rows of choices: all but the keys. */
final class PreferencePages {
    private final StudySession session;
    private final Settings settings;
    private final Consumer<Preference> changed;
    private StyledText preview;

    PreferencePages(StudySession session, Consumer<Preference> changed) {
        this.session = session;
        settings = session.settings();
        this.changed = changed;
    }

    void build(int page, Composite form) {
        PreferenceRows rows = new PreferenceRows(form, settings, this::tell);
        switch (page) {
            case 0 -> general(rows);
            case 1 -> text(rows, form);
            case 2 -> colours(rows, form);
            default -> coding(rows);
        }
    }

    private void tell(Preference preference) {
        preview();
        changed.accept(preference);
    }

    private void general(PreferenceRows rows) {
        rows.choice(Preference.LANGUAGE, "system", "fr", "en");
        rows.sentence(Messages.text("preferences.language.sentence"));
        rows.choice(Preference.THEME, "system", "light", "dark");
        rows.check(Preference.REOPEN, "no", "yes");
        rows.text(Preference.CODER, StudyActions.who());
        rows.sentence(Messages.text("preferences.coder.sentence"));
        rows.number(Preference.BACKUPS, 1, 50, 1, 0);
        rows.sentence(Messages.text("preferences.backups.sentence"));
    }

    private void text(PreferenceRows rows, Composite form) {
        List<String> families = Arrays.stream(Display.getCurrent().getFontList(null, true)).map(FontData::getName)
                .filter(n -> !n.startsWith("@")).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        rows.name(Preference.FAMILY, Messages.text("preferences.family.none"), families);
        rows.number(Preference.READING, 6, 40, 1, Fonts.READING.get().getFontData()[0].getHeight());
        rows.number(Preference.GRID, 6, 40, 1, Fonts.LIST.get().getFontData()[0].getHeight());
        rows.number(Preference.SPACING, 0, 20, 1, 0);
        rows.number(Preference.SCALE, 100, 200, 10, 0);
        rows.sentence(Messages.text("preferences.scale.sentence"));
        preview = new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
        preview.setText(Messages.text("preferences.preview"));
        preview.setMargins(Space.PAD, Space.PAD, Space.PAD, Space.PAD);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = Space.words(460);
        data.heightHint = 110;
        preview.setLayoutData(data);
        reset(form, Preference.FAMILY, Preference.READING, Preference.GRID, Preference.SPACING, Preference.SCALE);
        preview();
    }

    private void preview() {
        if (preview == null || preview.isDisposed()) {
            return;
        }
        FontData[] system = preview.getDisplay().getSystemFont().getFontData();
        int size = Preference.READING.number(settings);
        double points = size > 0 ? size : system[0].getHeight() * 1.12;
        Font font = new Font(preview.getDisplay(), Preference.FAMILY.said(settings).orElse(system[0].getName()),
                (int) Math.round(points * Preference.SCALE.number(settings) / 100), SWT.NORMAL);
        preview.setFont(font);
        preview.addListener(SWT.Dispose, e -> font.dispose());
        preview.setLineSpacing(Preference.SPACING.number(settings));
    }

    private void colours(PreferenceRows rows, Composite form) {
        Theme own = Theme.current().dark() ? Theme.DARK : Theme.LIGHT;
        rows.colour(Preference.POSITIVE, own.positive());
        rows.colour(Preference.NEGATIVE, own.negative());
        rows.colour(Preference.HIGHLIGHT, own.highlight());
        rows.choice(Preference.PALETTE, "safe", "vivid", "soft");
        new Label(form, SWT.NONE);
        Composite line = new Composite(form, SWT.NONE);
        CodeColours shown = CodeColours.valueOf(Preference.PALETTE.in(settings).toUpperCase(java.util.Locale.ROOT));
        line.setLayout(Space.plain(shown.all().size()));
        for (String colour : shown.all()) {
            Label dot = new Label(line, SWT.NONE);
            dot.setImage(Swatch.of(Theme.hex(colour)));
        }
        rows.sentence(Messages.text("preferences.palette.sentence"));
        reset(form, Preference.POSITIVE, Preference.NEGATIVE, Preference.HIGHLIGHT, Preference.PALETTE);
    }

    private void coding(PreferenceRows rows) {
        rows.choice(Preference.MACHINE, "afterwards", "shown", "hidden");
        rows.sentence(Messages.text("preferences.machine.sentence"));
        rows.choice(Preference.AFTER, "stay", "next");
        rows.number(Preference.CONTEXT, 20, 300, 10, 0);
        rows.sentence(Messages.text("preferences.context.sentence"));
    }

    private void reset(Composite form, Preference... which) {
        new Label(form, SWT.NONE);
        Button button = new Button(form, SWT.PUSH);
        button.setText(Messages.text("preferences.reset"));
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, e -> {
            for (Preference preference : which) {
                preference.put(settings, preference.usual());
            }
            Look.letters(settings);
            tell(Preference.THEME);
        });
    }
}
