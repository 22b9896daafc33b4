package org.navette.ui.look;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledToolItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.IPresentationEngine;

/** Buttons that cannot be pressed now show a faint drawing: what the system makes of the usual one is bright on a dark ground. */
public final class FaintIcons {
    private FaintIcons() {
    }

    /** Names the faint drawing, {@code x-off.svg} beside {@code x.svg}, of every button of the window's bars. */
    public static void name(MApplication application) {
        for (MWindow window : application.getChildren()) {
            if (window instanceof MTrimmedWindow trimmed) {
                trimmed.getTrimBars().forEach(FaintIcons::name);
            }
        }
    }

    private static void name(MTrimBar bar) {
        bar.getChildren().stream().filter(MToolBar.class::isInstance).flatMap(b -> ((MToolBar) b).getChildren().stream())
                .filter(MHandledToolItem.class::isInstance).filter(i -> ((MHandledToolItem) i).getIconURI() != null)
                .forEach(i -> i.getTransientData().put(IPresentationEngine.DISABLED_ICON_IMAGE_KEY,
                        ((MHandledToolItem) i).getIconURI().replace(".svg", "-off.svg")));
    }
}
