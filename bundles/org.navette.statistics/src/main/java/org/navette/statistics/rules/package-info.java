/** What is bought together: sets of items and the rules between them. */
package org.navette.statistics.rules;
