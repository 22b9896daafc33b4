package org.navette.cli;

import java.io.PrintWriter;

/** What a verb needs of its surroundings. */
record Context(PrintWriter out, PrintWriter err, boolean terminal, Interruption interruption) {
}
