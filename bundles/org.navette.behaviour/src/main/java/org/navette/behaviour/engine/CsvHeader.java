package org.navette.behaviour.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The first record of a text table.
 *
 * @param blankLines empty lines before it
 */
record CsvHeader(char delimiter, List<String> names, int blankLines) {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LONGEST = 1 << 20;

    /** @param wanted names that should be there: the delimiter under which most of them are found is the right one */
    static CsvHeader of(Path file, Charset charset, Character delimiter, Collection<String> wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        int blankLines = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(FileInspection.content(file), charset))) {
            String line = reader.readLine();
            if (line != null && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            for (; line != null && line.isEmpty(); line = reader.readLine()) {
                blankLines++;
            }
            for (; line != null && text.length() < LONGEST; line = reader.readLine()) {
                text.append(line);
                if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
                    break;
                }
                text.append('\n');
            }
        }
        CsvHeader best = null;
        long bestScore = -1;
        for (char candidate : delimiter == null ? CANDIDATES : new char[] {delimiter}) {
            List<String> names = fields(text, candidate);
            long score = 1000 * names.stream().filter(wanted::contains).count() + names.size();
            if (score > bestScore) {
                best = new CsvHeader(candidate, names, blankLines);
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> fields(CharSequence record, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < record.length() && record.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == delimiter && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
