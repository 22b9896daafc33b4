/** Seeded probability samples: who is drawn, in which order, and with which inclusion probability. */
package org.navette.statistics.sampling;
