package org.navette.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.intake.Manner;

import picocli.CommandLine.Option;

/** How a table of documents is written, beyond encoding and delimiter. */
final class TableManner {
    @Option(names = "--no-header")
    private boolean noHeader;

    @Option(names = "--no-quotes")
    private boolean noQuotes;

    @Option(names = "--written", paramLabel = "COL=HOW")
    private List<String> written = new ArrayList<>();

    /** What was said here, over what was said before. */
    Manner over(Manner before) {
        Map<String, Manner.Writing> all = new LinkedHashMap<>(before.written());
        all.putAll(Manner.written(written));
        return new Manner(before.header() && !noHeader, before.quotes() && !noQuotes, all);
    }
}
