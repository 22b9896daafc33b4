package org.navette.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.Messages;

/**
 * How the bytes of a text file become characters.
 *
 * @param charset    never plain UTF-16: always one byte order
 * @param markLength bytes of the byte order mark to be skipped, 0 when there is none
 * @param lineEnd    "CRLF", "LF", "CR", or null for a file of one line
 */
public record TextEncoding(Charset charset, int markLength, String lineEnd) {
    public static final Charset WINDOWS = Charset.forName("windows-1252");
    /** One side must outweigh the other so many times before we believe it. */
    private static final int CLEAR = 4;
    /** One NUL in so many bytes speaks for UTF-16. */
    private static final int NUL_SHARE = 10;
    /** One control character in so many bytes speaks for no text at all; compressed files have one in ten. */
    private static final int CONTROL_SHARE = 50;
    /** So many whole UTF-8 sequences and no broken one do not come about by chance in a Latin text. */
    private static final int SURELY_UTF8 = 3;

    /**
     * Chooses the encoding by byte order mark, NUL pattern (UTF-16), validity as UTF-8, else windows-1252.
     *
     * @param declared what the user says, or null
     * @throws InputProblem when the file is empty or binary, mixes encodings, or is clearly not what was declared
     */
    public static TextEncoding of(Path file, Charset declared, Progress progress) {
        InputFile.require(file);
        ByteSurvey survey = ByteSurvey.of(file, progress);
        if (survey.size == survey.markLength) {
            throw InputFile.empty(file);
        }
        if (survey.mark == null && survey.nuls() * NUL_SHARE < survey.size
                && survey.controls * CONTROL_SHARE > survey.size) {
            throw new InputProblem(Place.in(file), Messages.text("encoding.binary"));
        }
        Charset charset = declared == null ? detect(file, survey) : check(file, survey, declared);
        return new TextEncoding(charset, survey.markLength, survey.lineEnd());
    }

    /** The charset of a name as given to {@code --encoding}. */
    public static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("encoding.unknown", name), e);
        }
    }

    private static Charset detect(Path file, ByteSurvey survey) {
        if (survey.mark != null) {
            return survey.mark;
        }
        if (survey.nuls() * NUL_SHARE >= survey.size) {
            return byNuls(file, survey);
        }
        if (survey.broken == 0 || survey.sequences >= CLEAR * survey.broken) {
            return StandardCharsets.UTF_8;
        }
        if (survey.broken >= CLEAR * survey.sequences) {
            return WINDOWS;
        }
        throw new InputProblem(Place.line(file, survey.firstBrokenLine), Messages.text("encoding.mixed"));
    }

    private static Charset byNuls(Path file, ByteSurvey survey) {
        if (survey.oddNuls >= CLEAR * survey.evenNuls) {
            return StandardCharsets.UTF_16LE;
        }
        if (survey.evenNuls >= CLEAR * survey.oddNuls) {
            return StandardCharsets.UTF_16BE;
        }
        throw new InputProblem(Place.in(file), Messages.text("encoding.binary"));
    }

    private static Charset check(Path file, ByteSurvey survey, Charset declared) {
        boolean wide = declared.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
        if (survey.mark != null) {
            boolean agrees = declared.equals(survey.mark)
                    || declared.equals(StandardCharsets.UTF_16) && survey.mark != StandardCharsets.UTF_8;
            if (!agrees) {
                throw wrong(file, 1, declared, survey.mark);
            }
            return survey.mark;
        }
        if (wide) {
            if (survey.nuls() == 0) {
                throw wrong(file, 1, declared, detect(file, survey));
            }
            return declared.equals(StandardCharsets.UTF_16) ? byNuls(file, survey) : declared;
        }
        if (survey.nuls() * NUL_SHARE >= survey.size) {
            throw wrong(file, 1, declared, byNuls(file, survey));
        }
        // One damaged row is the row's trouble and is rejected later; a whole file of them is the wrong encoding.
        if (declared.equals(StandardCharsets.UTF_8) && survey.brokenLines > 1
                && survey.brokenLines * 10 >= survey.lines && survey.broken >= CLEAR * survey.sequences) {
            throw wrong(file, survey.firstBrokenLine, declared, WINDOWS);
        }
        boolean latin = declared.equals(WINDOWS) || declared.name().startsWith("ISO-8859");
        if (latin && survey.broken == 0 && survey.sequences >= SURELY_UTF8) {
            throw wrong(file, 0, declared, StandardCharsets.UTF_8);
        }
        return declared;
    }

    private static InputProblem wrong(Path file, long line, Charset declared, Charset likely) {
        return new InputProblem(Place.line(file, line),
                Messages.text("encoding.wrong", declared.name(), likely.name()));
    }
}
