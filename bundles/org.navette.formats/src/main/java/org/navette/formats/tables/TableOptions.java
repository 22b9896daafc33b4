package org.navette.formats.tables;

import java.nio.charset.Charset;
import java.util.Locale;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.encoding.TextEncoding;

/**
 * What the user says about a table; null means "find out".
 *
 * @param format    "csv", "tsv", "xlsx" or "sqlite"
 * @param delimiter a space stands for runs of blanks
 * @param sheet     name of the sheet of a workbook or of the table of a database; null for the first
 * @param header    whether the first record holds the names; without it columns are called c1, c2 …
 * @param quotes    whether double quotes enclose cells; without it they are characters like any other
 */
public record TableOptions(String format, Charset encoding, Character delimiter, String sheet, boolean header, boolean quotes) {
    /** Everything is found out, the first record is the header. */
    public static final TableOptions DETECT = new TableOptions(null, null, null, null, true, true);

    public TableOptions withFormat(String word) {
        return new TableOptions(word, encoding, delimiter, sheet, header, quotes);
    }

    public TableOptions withEncoding(Charset charset) {
        return new TableOptions(format, charset, delimiter, sheet, header, quotes);
    }

    public TableOptions withDelimiter(Character character) {
        return new TableOptions(format, encoding, character, sheet, header, quotes);
    }

    public TableOptions withSheet(String name) {
        return new TableOptions(format, encoding, delimiter, name, header, quotes);
    }

    public TableOptions withHeader(boolean present) {
        return new TableOptions(format, encoding, delimiter, sheet, present, quotes);
    }

    public TableOptions withQuotes(boolean enclose) {
        return new TableOptions(format, encoding, delimiter, sheet, header, enclose);
    }

    /** The delimiter of a word as given to {@code --delimiter}: one character, or comma, semicolon, tab, pipe, caret, space. */
    public static Character delimiter(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab", "\\t" -> '\t';
            case "pipe" -> '|';
            case "caret" -> '^';
            case "space" -> ' ';
            default -> {
                if (word.length() != 1 || "\"\r\n".contains(word)) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("delimiter.unknown", word));
                }
                yield word.charAt(0);
            }
        };
    }

    /** The charset of a name as given to {@code --encoding}. */
    public static Charset encoding(String name) {
        return TextEncoding.named(name);
    }
}
