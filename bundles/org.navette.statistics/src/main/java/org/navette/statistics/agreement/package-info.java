/** How far coders agree: observed and expected agreement, chance-corrected coefficients, intervals from resampled documents. */
package org.navette.statistics.agreement;
