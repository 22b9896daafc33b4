/** Results of a study as files that a client reads. */
package org.navette.report;
