package org.navette.ui.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Variable;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.reading.SentimentKeys.Said;
import org.navette.ui.widgets.control.Chips;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** What stands above the text: its name, the person behind it, the sentiment, the way to its neighbours. */
final class ReadingHead {
    private final Composite root;
    private final CLabel title;
    private final Label facts;
    private final Chips chips;
    private final PartLine part;
    private final SentimentBar feelings;
    private Shown shown;

    /** What decides about sizes: as long as it is the same, nothing is laid out anew. */
    private record Shown(String title, String facts, List<Chips.Chip> chips, SentimentScale scale, boolean drawn, boolean blind, boolean lifted) {
    }

    /**
     * @param step -1 or 1 to a neighbour
     * @param tag  says what the whole document feels
     * @param next marks the document done and goes on in the coder's part of a sample
     * @param lift shows or hides the others' work
     */
    ReadingHead(Composite parent, IntConsumer step, Consumer<Said> tag, Runnable next, Runnable lift) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.padded(2, Space.PAD));
        root.setBackground(Theme.current().surface());
        title = new CLabel(root, SWT.NONE); // shortens a long name, and shows it whole as a tooltip
        title.setMargins(0, 0, 0, 0);
        title.setFont(Fonts.TITLE.get());
        title.setLayoutData(Space.wide());
        Composite tools = new Composite(root, SWT.NONE);
        tools.setBackground(Theme.current().surface());
        tools.setLayout(Space.plain(4));
        ((org.eclipse.swt.layout.GridLayout) tools.getLayout()).horizontalSpacing = Space.TIGHT;
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        feelings = new SentimentBar(tools, tag);
        Label gap = new Label(tools, SWT.NONE);
        gap.setLayoutData(Space.width(Space.GAP));
        FlatButton.icon(tools, "previous", Messages.text("reading.previous"), () -> step.accept(-1));
        FlatButton.icon(tools, "next", Messages.text("reading.next"), () -> step.accept(1));
        facts = new Label(root, SWT.NONE);
        facts.setFont(Fonts.SMALL.get());
        facts.setLayoutData(Space.wide(2));
        part = new PartLine(root, next, lift);
        chips = new Chips(root);
        chips.setLayoutData(Space.wide(2));
    }

    Composite control() {
        return root;
    }

    /** @param editable whether the sentiment may be changed */
    void show(OpenDocument open, boolean editable) {
        Document d = open.document();
        title.setText(d.name().replace("&", "&&"));
        String date = d.date() == null ? null : d.date().format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Catalogue.locale()));
        String customer = d.customer() == null ? null : Messages.text("reading.customer", d.customer());
        SentimentTag tag = open.sentiment().orElse(null);
        boolean machine = tag != null && tag.origin() == Origin.MACHINE;
        String feeling = machine ? Messages.text("reading.sentiment.machine", Feeling.word(tag.polarity())) : null;
        String hidden = open.viewer().unseen().isEmpty() ? null : Messages.text("reading.machine.hidden");
        facts.setText(Stream.of(Messages.text("kind." + d.kind().word()), date, d.channel(), customer, feeling, hidden)
                .filter(f -> f != null && !f.isBlank()).collect(Collectors.joining("  ·  ")).replace("&", "&&"));
        facts.setToolTipText(facts.getText()); // a narrow part shows their beginning
        feelings.show(open.scale(), machine ? null : tag, editable);
        part.show(open);
        List<Chips.Chip> worn = chips(open);
        Viewer viewer = open.viewer();
        Shown now = new Shown(title.getText(), facts.getText(), worn, open.scale(), viewer.part().isPresent(), viewer.blind(), viewer.lifted());
        if (!now.equals(shown)) {
            shown = now;
            chips.show(worn);
            root.getParent().layout(new Control[] { title, facts, chips, part.control(), feelings.control() });
        }
    }

    private static List<Chips.Chip> chips(OpenDocument open) {
        List<Chips.Chip> all = new ArrayList<>();
        for (Coding coding : open.whole()) {
            var code = open.codes().get(coding.code());
            all.add(new Chips.Chip("", code.name(), Theme.hex(code.colour())));
        }
        for (Map.Entry<Variable, String> value : open.variables().entrySet()) {
            // built-in variables stand in the line above
            if (value.getKey().id() > 0 && !value.getValue().isBlank()) {
                all.add(new Chips.Chip(value.getKey().name(), value.getValue(), null));
            }
        }
        return all;
    }
}
