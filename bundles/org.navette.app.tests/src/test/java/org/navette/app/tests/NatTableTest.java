package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class NatTableTest {
    @Test
    void showsAMillionRows() {
        Display display = Display.getDefault();
        display.syncExec(() -> {
            var shell = new Shell(display);
            shell.setLayout(new FillLayout());
            var body = new DataLayer(new Million());
            var table = new NatTable(shell, new ViewportLayer(body));
            shell.setSize(400, 300);
            shell.open();
            while (display.readAndDispatch()) {
            }
            assertEquals(1_000_000, body.getRowCount());
            assertEquals("1,7", table.getDataValueByPosition(1, 7));
            shell.dispose();
        });
    }

    private static final class Million implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return column + "," + row;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return 5;
        }

        @Override
        public int getRowCount() {
            return 1_000_000;
        }
    }
}
