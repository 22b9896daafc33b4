/** What stands out of many figures: far values, first digits, days with too much; plain arrays in, records out. */
package org.navette.statistics.oddities;
