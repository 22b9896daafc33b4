package org.navette.ui.session;

/**
 * Who looks at the study in this window.
 *
 * @param name    of the person who codes
 * @param machine when the machine's opinion is shown
 */
public record Onlooker(String name, MachineOpinion machine) {
}
