/** Chances explained by figures, and how good such chances are. */
package org.navette.statistics.regression;
