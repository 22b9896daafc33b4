package org.navette.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.agreement.AgreementUnit;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.CheckDrop;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The controls above the table: whose agreement, on which documents, in which unit. */
final class AgreementQuestion {
    private final Composite bar;
    private final CheckDrop coders;
    private final Combo sample;
    private final Combo unit;
    private final FlatButton copying;
    private final FlatButton exporting;
    private CoderOffers offers = new CoderOffers(List.of(), List.of(), List.of());

    /** @param run measures. @param copy and export hand the table out */
    AgreementQuestion(Composite parent, Runnable run, Runnable copy, Runnable export) {
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        org.eclipse.swt.layout.GridLayout layout = Space.padded(4, Space.PAD);
        layout.verticalSpacing = 2;
        bar.setLayout(layout);
        bar.setLayoutData(Space.wide());
        label(bar, Messages.text("agreement.coders"));
        label(bar, Messages.text("agreement.among"));
        label(bar, Messages.text("agreement.unit"));
        label(bar, "");
        coders = new CheckDrop(bar, Messages.text("agreement.choose"), run);
        coders.control().setLayoutData(cell());
        sample = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("agreement.among"));
        GridData wider = cell();
        wider.widthHint = 130; // names of samples are longer than those of units
        sample.setLayoutData(wider);
        sample.addListener(SWT.Selection, e -> run.run());
        unit = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("agreement.unit"));
        unit.setItems(Messages.text("agreement.unit.document"), Messages.text("agreement.unit.segment"), Messages.text("agreement.unit.character"));
        unit.select(0);
        unit.setLayoutData(cell());
        unit.addListener(SWT.Selection, e -> run.run());
        Composite deeds = new Composite(bar, SWT.NONE);
        deeds.setBackground(Theme.current().surface());
        deeds.setLayout(Space.plain(2));
        copying = FlatButton.icon(deeds, "copy", Messages.text("agreement.copy.tip"), copy);
        exporting = FlatButton.icon(deeds, "export", Messages.text("agreement.export.tip"), export);
        ready(false);
    }

    /** Whether there is a table to hand out. */
    void ready(boolean table) {
        copying.setEnabled(table);
        exporting.setEnabled(table);
    }

    private static void label(Composite bar, String words) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(words);
        label.setFont(Fonts.SMALL.get());
        label.setLayoutData(words.isEmpty() ? new GridData() : cell());
    }

    private static GridData cell() {
        GridData data = Space.wide();
        data.widthHint = 80;
        return data;
    }

    /** @param asked what is to stay chosen, or null to propose. */
    void offer(CoderOffers offered, MeasureAgreement.Params asked) {
        offers = offered;
        List<String> chosen = asked == null ? offered.proposed() : asked.coders();
        coders.items(offered.names(), chosen.stream().map(offered.names()::indexOf).filter(i -> i >= 0).toList());
        List<String> items = new ArrayList<>(List.of(Messages.text("documents.all")));
        offered.samples().forEach(n -> items.add(Messages.text("documents.sample", n)));
        sample.setItems(items.toArray(String[]::new));
        sample.select(asked == null || asked.sample() == null ? 0 : 1 + offered.samples().indexOf(asked.sample()));
        unit.select(asked == null || asked.unit() == null ? 0 : asked.unit().ordinal());
        bar.layout(true, true); // lists are as high as what they hold
    }

    /** The question as it stands; empty with fewer than two coders. */
    Optional<MeasureAgreement.Params> params() {
        List<String> names = coders.chosen().stream().map(offers.names()::get).toList();
        String among = sample.getSelectionIndex() <= 0 ? null : offers.samples().get(sample.getSelectionIndex() - 1);
        return names.size() < 2 ? Optional.empty()
                : Optional.of(new MeasureAgreement.Params(names, among, AgreementUnit.values()[Math.max(0, unit.getSelectionIndex())], null, null));
    }
}
