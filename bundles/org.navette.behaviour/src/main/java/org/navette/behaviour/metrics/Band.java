package org.navette.behaviour.metrics;

/**
 * A group of customers by the value of a metric.
 *
 * @param index from 0, the lowest values first
 * @param value the value that all in it have, null when it is a range
 * @param size  customers of the whole base in it
 * @param low   lowest value in it, null when it is empty
 * @param high  highest value in it, null when it is empty
 */
public record Band(int index, String value, String label, long size, Double low, Double high) {
}
