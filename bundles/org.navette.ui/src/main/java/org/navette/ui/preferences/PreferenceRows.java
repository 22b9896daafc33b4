package org.navette.ui.preferences;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.session.Settings;
import org.navette.ui.widgets.control.Swatch;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Rows of a page of preferences: a name and the control that changes it at once. */
final class PreferenceRows {
    private static final int WORDS = 420;
    private final Composite page;
    private final Settings settings;
    private final Consumer<Preference> changed;

    /** @param page grid of two columns. @param changed hears of every change, when it is in the settings */
    PreferenceRows(Composite page, Settings settings, Consumer<Preference> changed) {
        this.page = page;
        this.settings = settings;
        this.changed = changed;
    }

    /** One of a few values; their words are {@code preferences.NAME.value}. */
    void choice(Preference preference, String... values) {
        name(preference);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        List<String> all = List.of(values);
        all.forEach(v -> combo.add(Messages.text(key(preference) + "." + v)));
        combo.select(Math.max(0, all.indexOf(preference.in(settings))));
        combo.addListener(SWT.Selection, e -> put(preference, all.get(combo.getSelectionIndex())));
        combo.setLayoutData(Space.width(240));
    }

    /** One of the names, or the first one for none. */
    void name(Preference preference, String none, List<String> names) {
        name(preference);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.add(none);
        names.forEach(combo::add);
        combo.select(names.indexOf(preference.in(settings)) + 1);
        combo.addListener(SWT.Selection, e -> put(preference, combo.getSelectionIndex() == 0 ? "" : combo.getText()));
        combo.setLayoutData(Space.width(240));
    }

    /** Yes or no, in a row of its own. */
    void check(Preference preference, String off, String on) {
        new Label(page, SWT.NONE);
        Button box = new Button(page, SWT.CHECK);
        box.setText(Messages.text(key(preference)));
        box.setSelection(preference.in(settings).equals(on));
        box.addListener(SWT.Selection, e -> put(preference, box.getSelection() ? on : off));
    }

    /** A number. @param shown what the box holds while nobody chose (0 in the settings), or 0 when that cannot be */
    Spinner number(Preference preference, int least, int most, int step, int shown) {
        name(preference);
        Spinner box = new Spinner(page, SWT.BORDER);
        int now = preference.number(settings);
        box.setValues(now == 0 && shown > 0 ? shown : now, least, most, 0, step, 5 * step);
        box.addListener(SWT.Selection, e -> put(preference, String.valueOf(box.getSelection())));
        box.setLayoutData(Space.width(110));
        return box;
    }

    void text(Preference preference, String hint) {
        name(preference);
        Text box = new Text(page, SWT.BORDER);
        box.setText(preference.in(settings));
        box.setMessage(hint);
        box.setTextLimit(80);
        box.addListener(SWT.Modify, e -> put(preference, box.getText().strip()));
        box.setLayoutData(Space.width(240));
    }

    /** A colour. @param usual the look's own */
    void colour(Preference preference, org.eclipse.swt.graphics.Color usual) {
        name(preference);
        Button button = new Button(page, SWT.PUSH);
        button.setImage(Swatch.of(preference.said(settings).map(Theme::hex).orElse(usual)));
        button.setText(Messages.text("preferences.colour.choose"));
        button.addListener(SWT.Selection, e -> {
            ColorDialog dialog = new ColorDialog(page.getShell());
            dialog.setRGB(preference.said(settings).map(Theme::hex).orElse(usual).getRGB());
            RGB rgb = dialog.open();
            if (rgb != null) {
                put(preference, String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
            }
        });
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    /** A sentence below a row. */
    Label sentence(String words) {
        new Label(page, SWT.NONE);
        Label label = Dress.own(new Label(page, SWT.WRAP));
        label.setText(words.replace("&", "&&"));
        label.setFont(Fonts.SMALL.get());
        label.setForeground(Theme.current().muted());
        label.setBackground(Theme.current().surface());
        GridData data = Space.wide();
        data.widthHint = Space.across(WORDS);
        label.setLayoutData(data);
        return label;
    }

    private void name(Preference preference) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.text(key(preference)));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private static String key(Preference preference) {
        return "preferences." + preference.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void put(Preference preference, String value) {
        if (preference.accepts(value) && !value.equals(preference.in(settings))) {
            preference.put(settings, value);
            changed.accept(preference);
        }
    }
}
