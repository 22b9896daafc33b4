package org.navette.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.intake.LookAtTable;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;

/** The first step: how the file is written, and its first rows as the reader sees them. */
final class ReadingPage extends Composite {
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "x-MacRoman");
    private static final List<String> DELIMITERS = List.of("comma", "semicolon", "tab", "pipe", "caret", "space");
    private static final String SIGNS = ",;\t|^ ";
    private final Consumer<TableReading> changed;
    private final Composite choices;
    private final Composite preview;
    private final Label encodingLabel;
    private final Combo encoding;
    private final Combo delimiter;
    private final Label sheetLabel;
    private final Combo sheet;
    private final Button header;
    private final Button quotes;
    private final boolean documents;
    private TableReading reading = TableReading.DETECT;

    /** @param changed hears what the user says about the writing */
    ReadingPage(Composite parent, Consumer<TableReading> changed) {
        this(parent, true, changed);
    }

    /** @param documents false for behaviour, whose files have a header and quotes always */
    ReadingPage(Composite parent, boolean documents, Consumer<TableReading> changed) {
        super(parent, SWT.NONE);
        this.documents = documents;
        this.changed = changed;
        setLayout(Space.plain(1));
        choices = new Composite(this, SWT.NONE);
        choices.setLayout(Space.plain(8));
        choices.setLayoutData(Space.wide());
        encodingLabel = label("import.encoding");
        encoding = combo(() -> say(new TableReading(chosen(ENCODINGS, encodingIndex()), reading.delimiter(), reading.sheet(), reading.header(),
                reading.quotes())));
        Label delimiterLabel = label("import.delimiter");
        delimiter = combo(() -> say(new TableReading(reading.encoding(), chosen(DELIMITERS, delimiterIndex()), reading.sheet(), reading.header(),
                reading.quotes())));
        encoding.setData(encodingLabel);
        delimiter.setData(delimiterLabel);
        sheetLabel = label("import.sheet.choice");
        sheet = combo(() -> say(new TableReading(reading.encoding(), reading.delimiter(), sheetChosen(), reading.header(), reading.quotes())));
        sheet.setData(sheetLabel);
        header = check("import.header", () -> say(new TableReading(reading.encoding(), reading.delimiter(), reading.sheet(), headerChosen(),
                reading.quotes())));
        quotes = check("import.quotes", () -> say(new TableReading(reading.encoding(), reading.delimiter(), reading.sheet(), reading.header(),
                quotesChosen())));
        preview = new Composite(this, SWT.NONE);
        preview.setLayout(new org.eclipse.swt.layout.FillLayout());
        preview.setLayoutData(Space.fill());
    }

    private int encodingIndex() {
        return encoding.getSelectionIndex();
    }

    private int delimiterIndex() {
        return delimiter.getSelectionIndex();
    }

    private String sheetChosen() {
        return sheet.getText();
    }

    private boolean headerChosen() {
        return header.getSelection();
    }

    private boolean quotesChosen() {
        return quotes.getSelection();
    }

    /** The first entry of a choice leaves it to the program. */
    private static String chosen(List<String> words, int index) {
        return index <= 0 ? null : words.get(index - 1);
    }

    private void say(TableReading said) {
        reading = said;
        changed.accept(said);
    }

    private Label label(String key) {
        Label label = new Label(choices, SWT.NONE);
        label.setText(Messages.text(key));
        label.setLayoutData(new GridData());
        return label;
    }

    private Combo combo(Runnable picked) {
        Combo combo = new Combo(choices, SWT.READ_ONLY);
        combo.setLayoutData(new GridData());
        combo.addListener(SWT.Selection, e -> picked.run());
        return combo;
    }

    private Button check(String key, Runnable picked) {
        Button check = new Button(choices, SWT.CHECK);
        check.setText(Messages.text(key));
        check.setLayoutData(new GridData());
        check.addListener(SWT.Selection, e -> picked.run());
        return check;
    }

    /** Shows what was found out, and the first rows. */
    void show(TableReading said, LookAtTable.Result look, boolean tables, List<TextLook> texts) {
        show(said, look, tables, texts, false);
    }

    /** @param database whether the choice is between tables of a database, and not sheets of a workbook */
    void show(TableReading said, LookAtTable.Result look, boolean tables, List<TextLook> texts, boolean database) {
        reading = said;
        boolean text = tables && (look == null ? said.sheet() == null : look.encoding() != null);
        fill(encoding, ENCODINGS, reading.encoding(), look == null ? null : look.encoding());
        fill(delimiter, DELIMITERS.stream().map(d -> Messages.text("delimiter." + d)).toList(),
                reading.delimiter() == null ? null : Messages.text("delimiter." + reading.delimiter()),
                look == null || look.delimiter() == null ? null : sign(look.delimiter()));
        if (look != null && !look.sheets().isEmpty()) {
            sheetLabel.setText(Messages.text(database ? "import.table.choice" : "import.sheet.choice"));
            Spoken.as(sheet, sheetLabel.getText());
            sheet.setItems(look.sheets().toArray(String[]::new));
            sheet.setText(look.sheet());
        }
        header.setSelection(look != null ? look.header() : reading.header() == null || reading.header());
        quotes.setSelection(reading.quotes());
        see(text, encoding, delimiter);
        see(text && documents, quotes);
        see(look != null && !look.sheets().isEmpty(), sheet);
        see(tables && documents, header);
        choices.layout(true, true);
        rows(look, texts);
        layout(true, true);
    }

    private static String sign(String delimiter) {
        int known = SIGNS.indexOf(delimiter);
        return known < 0 ? delimiter : Messages.text("delimiter." + DELIMITERS.get(known));
    }

    private static void fill(Combo combo, List<String> words, String said, String found) {
        List<String> items = new ArrayList<>(List.of(found == null || said != null ? Messages.text("import.find.out")
                : Messages.text("type.auto", found)));
        items.addAll(words);
        combo.setItems(items.toArray(String[]::new));
        combo.select(said == null ? 0 : Math.max(0, items.indexOf(said)));
    }

    private static void see(boolean visible, org.eclipse.swt.widgets.Control... controls) {
        for (org.eclipse.swt.widgets.Control control : controls) {
            hide(control, !visible);
            if (control.getData() instanceof Label label) {
                hide(label, !visible);
            }
        }
    }

    private static void hide(org.eclipse.swt.widgets.Control control, boolean hidden) {
        control.setVisible(!hidden);
        ((GridData) control.getLayoutData()).exclude = hidden;
    }

    private void rows(LookAtTable.Result look, List<TextLook> texts) {
        for (org.eclipse.swt.widgets.Control child : preview.getChildren()) {
            child.dispose();
        }
        if (look != null) {
            new VirtualGrid(preview, PreviewRows.columns(look), new PreviewRows(look), Space.row(), Messages.text("import.preview"));
        } else if (!texts.isEmpty()) {
            List<GridColumn> columns = List.of(GridColumn.text("file", Messages.text("import.file"), 200).unsorted(),
                    GridColumn.text("speakers", Messages.text("import.speakers"), 170).unsorted(),
                    GridColumn.figure("turns", Messages.text("import.turns"), 90).unsorted(),
                    GridColumn.rest("text", Messages.text("import.beginning"), 300, true));
            new VirtualGrid(preview, columns, texts(texts), Space.row() * 2, Messages.text("import.preview"));
        }
        Dress.all(preview);
        preview.layout(true, true);
    }

    private static GridRows texts(List<TextLook> texts) {
        return new GridRows() {
            @Override
            public int count() {
                return texts.size();
            }

            @Override
            public String text(int row, int column) {
                TextLook look = texts.get(row);
                return switch (column) {
                    case 0 -> look.file().getFileName().toString();
                    case 1 -> look.speakers().isEmpty() ? "–" : String.join(", ", look.speakers());
                    case 2 -> look.turns() == 0 ? "–" : Long.toString(look.turns());
                    default -> look.problem() != null ? look.problem() : String.join("\n", look.beginning());
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return texts.get(row).problem() != null;
            }
        };
    }
}
