package org.navette.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** How a table is read and where its rejected rows are kept: the same for every import of rows. */
final class FileOptions {
    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "option.encoding")
    String encoding;

    @Option(names = "--delimiter", paramLabel = "D", descriptionKey = "option.delimiter")
    String delimiter;

    @Option(names = {"--sheet", "--table"}, paramLabel = "S", descriptionKey = "option.sheet")
    String sheet;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "option.rejects")
    Path rejects;
}
