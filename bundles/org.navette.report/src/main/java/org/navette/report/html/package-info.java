/** The report as one self-contained web page. */
package org.navette.report.html;
