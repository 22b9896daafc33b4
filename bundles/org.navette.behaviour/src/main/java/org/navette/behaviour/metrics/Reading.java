package org.navette.behaviour.metrics;

/** Where a table of bands comes from: the metrics that are kept, or the rows behind them, at many times the cost. */
public enum Reading {
    STORED, FROM_ROWS
}
