package org.navette.ui.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** How the file writes: keys, figures, days, money, and what only one kind of source has. */
final class MannerPage extends Composite {
    private static final List<String> DATES = List.of("dd/MM/yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy HH:mm", "yyyyMMdd");
    private static final List<String> MONEY = List.of("EUR", "USD", "GBP", "CHF");
    private static final int FIELD = 220;
    private final Runnable changed;
    private final Combo letters;
    private final Button zeros;
    private final Combo decimal;
    private final Combo dates;
    private final Combo zone;
    private final Combo currency;
    private final Composite own;
    private final Map<ContactEvent, Text> events = new EnumMap<>(ContactEvent.class);
    private Table variables;
    private SourceKind kind;
    private List<String> idle = List.of();
    /** What the fields of other kinds hold while they are not shown. */
    private MannerDraft before = MannerDraft.of(SourceManner.USUAL);
    private boolean filling;

    /** @param changed runs at every change of a field */
    MannerPage(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        setLayout(Space.plain(2));
        ((GridLayout) getLayout()).horizontalSpacing = Space.WIDE;
        Composite fields = new Composite(this, SWT.NONE);
        fields.setLayout(Space.plain(2));
        fields.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        letters = combo(fields, "manner.keys", SWT.READ_ONLY);
        for (KeyRule.Letters rule : KeyRule.Letters.values()) {
            letters.add(Messages.text("manner.keys." + rule));
        }
        new Label(fields, SWT.NONE);
        zeros = new Button(fields, SWT.CHECK);
        zeros.setText(Messages.text("manner.zeros"));
        zeros.addListener(SWT.Selection, e -> hear());
        decimal = combo(fields, "manner.decimal", SWT.READ_ONLY);
        decimal.setItems(Messages.text("import.find.out"), Messages.text("manner.decimal.point"), Messages.text("manner.decimal.comma"));
        dates = combo(fields, "manner.dates", SWT.NONE);
        dates.setItems(DATES.toArray(String[]::new));
        zone = combo(fields, "manner.zone", SWT.NONE);
        zone.setItems("Europe/Paris", "UTC", "Europe/London", "America/New_York");
        if (zone.indexOf(ZoneId.systemDefault().getId()) < 0) {
            zone.add(ZoneId.systemDefault().getId(), 0);
        }
        currency = combo(fields, "manner.currency", SWT.NONE);
        currency.setItems(MONEY.toArray(String[]::new));
        Label hint = new Label(fields, SWT.WRAP);
        hint.setText(Messages.text("manner.hint"));
        hint.setFont(Fonts.SMALL.get());
        GridData words = Space.wide(2);
        words.widthHint = FIELD * 2;
        hint.setLayoutData(words);
        own = new Composite(this, SWT.NONE);
        own.setLayout(Space.plain(2));
        own.setLayoutData(Space.fill());
    }

    private Combo combo(Composite fields, String key, int style) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(Messages.text(key));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Combo combo = new Combo(fields, style);
        combo.setLayoutData(Space.width(FIELD));
        combo.addListener(SWT.Modify, e -> hear());
        Spoken.as(combo, Messages.text(key));
        return combo;
    }

    private void hear() {
        if (!filling) {
            changed.run();
        }
    }

    /** Fills the fields with what a mapping says. */
    void fill(SourceManner manner) {
        before = MannerDraft.of(manner);
        filling = true;
        letters.select(manner.keys().letters().ordinal());
        zeros.setSelection(manner.keys().dropZeros());
        decimal.select(manner.decimal() == null ? 0 : manner.decimal() == '.' ? 1 : 2);
        dates.setText(before.dates());
        zone.setText(before.zone());
        currency.setText(before.currency());
        filling = false;
        kind = null;
    }

    /** Shows what this kind has of its own. @param columns that play no part */
    void show(SourceKind now, List<String> columns) {
        if (now == kind && columns.equals(idle)) {
            return;
        }
        if (kind != null) {
            before = draft();
        }
        kind = now;
        idle = List.copyOf(columns);
        List.of(own.getChildren()).forEach(org.eclipse.swt.widgets.Control::dispose);
        events.clear();
        variables = null;
        switch (now) {
            case CAMPAIGNS -> eventFields();
            case PROFILE -> variableList();
            case TRANSACTIONS, CONTACTS -> {
                // nothing of their own
            }
        }
        Dress.all(own);
        layout(true, true);
    }

    private void heading(String key) {
        Label heading = new Label(own, SWT.WRAP);
        heading.setText(Messages.text(key));
        GridData data = Space.wide(2);
        data.widthHint = FIELD;
        heading.setLayoutData(data);
    }

    private void eventFields() {
        heading("manner.events");
        for (ContactEvent event : ContactEvent.values()) {
            Label label = new Label(own, SWT.NONE);
            label.setText(Messages.text("manner.event." + event));
            label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            Text field = new Text(own, SWT.BORDER);
            field.setText(before.events().getOrDefault(event, ""));
            field.setLayoutData(Space.wide());
            field.addListener(SWT.Modify, e -> hear());
            Spoken.as(field, label.getText());
            events.put(event, field);
        }
    }

    private void variableList() {
        heading(idle.isEmpty() ? "manner.variables.none" : "manner.variables");
        if (idle.isEmpty()) {
            return;
        }
        variables = new Table(own, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        Spoken.as(variables, Messages.text("manner.variables"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = FIELD;
        variables.setLayoutData(data);
        for (String column : idle) {
            TableItem item = new TableItem(variables, SWT.NONE);
            item.setText(column);
            item.setChecked(said(column) != null);
        }
        variables.addListener(SWT.Selection, e -> hear());
    }

    /** The column as it was said to become a variable, with its type; null when it was not. */
    private String said(String column) {
        return before.variables().stream().filter(v -> MannerDraft.bare(v).equalsIgnoreCase(column)).findFirst().orElse(null);
    }

    /** What stands in the fields. */
    MannerDraft draft() {
        Map<ContactEvent, String> words = new EnumMap<>(ContactEvent.class);
        words.putAll(before.events());
        events.forEach((event, field) -> words.put(event, field.getText()));
        List<String> chosen = new ArrayList<>(variables == null ? before.variables() : List.of());
        if (variables != null) {
            for (TableItem item : variables.getItems()) {
                if (item.getChecked()) {
                    String said = said(item.getText());
                    chosen.add(said == null ? item.getText() : said);
                }
            }
        }
        Character sign = switch (decimal.getSelectionIndex()) {
            case 1 -> '.';
            case 2 -> ',';
            default -> null;
        };
        return new MannerDraft(new KeyRule(KeyRule.Letters.values()[Math.max(0, letters.getSelectionIndex())], zeros.getSelection()), sign,
                dates.getText(), zone.getText(), currency.getText(), words, chosen);
    }
}
