/** Tests and intervals for tables: plain arrays in, records out; callers decide what is a column and what to print. */
package org.navette.statistics.tables;
