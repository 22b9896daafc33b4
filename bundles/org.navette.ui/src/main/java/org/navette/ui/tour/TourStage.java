package org.navette.ui.tour;

/** What the tour moves in the window. */
interface TourStage {
    /** Brings a part to the front. */
    void show(String part);

    /** Opens a cell of the crosstab, as a click would. */
    void cell();
}
