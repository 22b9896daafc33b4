package org.navette.formats.interviews;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.Messages;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.encoding.MarkingReader;
import org.navette.formats.encoding.TextEncoding;

/** Reads an interview or any other text that fills a file of its own: TXT or DOCX. */
public final class TextReader {
    private TextReader() {
    }

    /** Whether the file's extension says that this reader and not a table reader is meant. */
    public static boolean reads(Path file) {
        return switch (InputFile.extension(file)) {
            case "txt", "text", "md", "docx", "pdf", "doc", "odt", "rtf" -> true;
            default -> false;
        };
    }

    /**
     * @param encoding of a TXT file, or null to find out
     * @throws InputProblem when the file is missing, empty, damaged, or of a kind that cannot be read
     */
    public static Interview read(Path file, Charset encoding) {
        InputFile.require(file);
        String text = switch (InputFile.extension(file)) {
            case "txt", "text", "md" -> plain(file, encoding);
            case "docx" -> WordText.read(file);
            case "pdf" -> throw new InputProblem(Place.in(file), Messages.text("text.pdf"));
            case "doc", "odt", "rtf" -> throw new InputProblem(Place.in(file), Messages.text("text.save.as.docx"));
            default -> throw new InputProblem(Place.in(file), Messages.text("text.unknown"));
        };
        if (text.isBlank()) {
            throw InputFile.empty(file);
        }
        String name = file.getFileName().toString();
        return new Interview(name.substring(0, name.lastIndexOf('.')), text);
    }

    private static String plain(Path file, Charset encoding) {
        TextEncoding found = TextEncoding.of(file, encoding, Progress.NONE);
        StringWriter out = new StringWriter();
        try (MarkingReader in = new MarkingReader(file, found)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
        String text = out.toString().replace("\r\n", "\n").replace('\r', '\n');
        int bad = text.indexOf(MarkingReader.MARK);
        if (bad >= 0) {
            long line = 1 + text.substring(0, bad).chars().filter(c -> c == '\n').count();
            throw new InputProblem(Place.line(file, line), Messages.text("text.bytes", found.charset().name()));
        }
        if (text.indexOf('\0') >= 0) {
            throw new InputProblem(Place.in(file), Messages.text("encoding.binary"));
        }
        return text;
    }
}
