/** How long it lasts: survival curves and their comparison. */
package org.navette.statistics.survival;
