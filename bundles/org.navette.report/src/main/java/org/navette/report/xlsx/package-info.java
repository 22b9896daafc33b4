/** The report as a workbook. */
package org.navette.report.xlsx;
