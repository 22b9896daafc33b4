package org.navette.formats.tables;

import java.nio.charset.Charset;

/**
 * What was found out about a delimited file, or confirmed when the user said it.
 *
 * @param delimiter null when the table has one column only; a space stands for runs of blanks
 * @param bom       whether the file begins with a byte order mark
 * @param lineEnd   "CRLF", "LF", "CR", or null for a file of one line
 * @param quoted    whether cells between double quotes were seen in its beginning
 */
public record Detected(Charset charset, Character delimiter, boolean bom, String lineEnd, boolean quoted) {
}
