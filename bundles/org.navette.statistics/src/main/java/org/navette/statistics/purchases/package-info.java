/** How often customers will buy again and what they spend: models fitted to counts of equal histories. */
package org.navette.statistics.purchases;
