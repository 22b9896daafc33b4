package org.navette.ui.sampling;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.navette.analysis.sampling.DrawSample.Stratum;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;

/** How many documents each stratum has and gives. */
final class StrataTable {
    private static final int FIGURES = 130;
    private static final int HEIGHT = 132;
    private final Table table;

    StrataTable(Composite area) {
        table = Spoken.as(new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), Messages.text("sample.stratum"));
        table.setHeaderVisible(true);
        column("sample.stratum", SWT.LEFT);
        column("sample.frame", SWT.RIGHT);
        column("sample.draw", SWT.RIGHT);
        GridData data = Space.wide(2);
        data.heightHint = HEIGHT;
        data.widthHint = Space.words(460);
        table.setLayoutData(data);
        table.addListener(SWT.Resize, e -> table.getColumn(0).setWidth(Math.max(figures(), table.getClientArea().width - 2 * figures())));
    }

    private void column(String key, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(Messages.text(key));
        column.setWidth(figures());
    }

    /** @param strata null for none */
    void show(List<Stratum> strata) {
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        table.setRedraw(false);
        table.removeAll();
        for (Stratum stratum : strata == null ? List.<Stratum>of() : strata) {
            String label = stratum.label().isEmpty() ? Messages.text("sample.all") : stratum.label();
            new TableItem(table, SWT.NONE).setText(new String[] { label, number.format(stratum.frame()), number.format(stratum.drawn()) });
        }
        table.setRedraw(true);
    }

    private static int figures() {
        return Space.words(FIGURES);
    }
}
