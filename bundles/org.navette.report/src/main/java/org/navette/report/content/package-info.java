/** What a report says, before any file format: tables, findings, quotes, notes and their wording. */
package org.navette.report.content;
