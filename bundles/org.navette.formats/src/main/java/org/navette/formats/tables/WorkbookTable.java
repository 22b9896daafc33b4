package org.navette.formats.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.navette.formats.encoding.InputFile;

/** One sheet of an Excel workbook, read as a stream. */
final class WorkbookTable implements TableFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;
    private final long size;
    private final ReadableWorkbook workbook;
    private List<String> sheets;
    private Stream<org.dhatim.fastexcel.reader.Row> stream;
    private Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private List<String> header;
    private Line ahead;
    private boolean end;

    private WorkbookTable(Path file, ReadableWorkbook workbook) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.workbook = workbook;
    }

    static WorkbookTable open(Path file, TableOptions options) {
        WorkbookTable table = whole(file, () -> {
            try {
                return new WorkbookTable(file, new ReadableWorkbook(file.toFile(), WITH_FORMATS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            table.select(options);
            return table;
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private void select(TableOptions options) {
        sheets = whole(file, () -> workbook.getSheets().map(Sheet::getName).toList());
        String name = options.sheet() == null && !sheets.isEmpty() ? sheets.getFirst() : options.sheet();
        Sheet sheet = workbook.getSheets().filter(s -> s.getName().equals(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(file),
                        Messages.text("sheet.missing", String.valueOf(name), String.join(", ", sheets))));
        whole(file, () -> {
            try {
                stream = sheet.openStream();
                rows = stream.iterator();
                return sheet;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Row first = nextFilled();
        if (first == null) {
            throw new InputProblem(Place.in(file), Messages.text("sheet.empty", name));
        }
        int width = filled(first.cells());
        List<String> cells = first.cells().subList(0, width);
        header = options.header() ? Header.of(file, first.line(), cells) : TableFile.numbered(width);
        ahead = options.header() ? null : new Row(first.line(), cells);
    }

    @Override
    public Optional<Line> next() {
        if (ahead != null) {
            Line line = ahead;
            ahead = null;
            return Optional.of(line);
        }
        Row row = nextFilled();
        return row == null ? Optional.empty() : Optional.of(fitted(row));
    }

    /** Empty cells at the end of a row are not stored in a workbook, so a short row is a sound one. */
    private Line fitted(Row row) {
        int width = filled(row.cells());
        if (width > header.size()) {
            return row.reject(Messages.text("row.long", Integer.toString(width), Integer.toString(header.size())));
        }
        List<String> cells = new ArrayList<>(row.cells().subList(0, width));
        while (cells.size() < header.size()) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }

    private Row nextFilled() {
        while (true) {
            org.dhatim.fastexcel.reader.Row row = whole(file, () -> rows.hasNext() ? rows.next() : null);
            if (row == null) {
                end = true;
                return null;
            }
            List<String> cells = whole(file, () -> cells(row));
            if (!CsvText.isBlank(cells)) {
                return new Row(row.getRowNum(), cells);
            }
        }
    }

    private List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CellText.of(row.getCell(i), workbook.isDate1904()));
        }
        return cells;
    }

    private static int filled(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The reader meets damage with exceptions of many kinds, all unchecked; each of them means the same to the user. */
    private static <T> T whole(Path file, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new InputProblem(Place.in(file), Messages.text("workbook.damaged", file.getFileName()), e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long bytesRead() {
        return end ? size : 0;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<Detected> detected() {
        return Optional.empty();
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
