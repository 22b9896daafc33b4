/** What several methods need: small linear systems, a minimiser, a special function. Within this bundle only. */
package org.navette.statistics.numerics;
