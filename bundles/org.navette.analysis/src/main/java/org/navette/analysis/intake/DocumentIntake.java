package org.navette.analysis.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.navette.analysis.Messages;
import org.navette.analysis.intake.Refusal.Cause;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Variable;
import org.navette.formats.interviews.Interview;
import org.navette.formats.interviews.TextReader;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;

/** One import of documents under way: reads files, writes through the editor, and remembers which names are taken. */
final class DocumentIntake {
    private static final String BY_NAME = "name:";

    private final Study study;
    private final DocumentShelf shelf;
    private final ImportDocuments.Params params;
    private final Refusals refusals;
    private final Progress progress;
    private final Set<String> names;
    private final Set<String> own = new HashSet<>();
    private long taken;

    DocumentIntake(Study study, DocumentShelf shelf, ImportDocuments.Params params, Refusals refusals, Progress progress) {
        this.study = study;
        this.shelf = shelf;
        this.params = params;
        this.refusals = refusals;
        this.progress = progress;
        names = new HashSet<>(study.documents().idsByName().keySet());
    }

    /** Documents written so far. */
    long taken() {
        return taken;
    }

    /** A TXT or DOCX file: one document named as the file. */
    void text(Path file) {
        progress.check();
        progress.begin(Messages.text("intake.reading", file.getFileName()), 1);
        Interview interview = TextReader.read(file,
                params.encoding() == null ? null : TableOptions.encoding(params.encoding()));
        if (!names.add(interview.name())) {
            reject(file, new Rejected(0, "", Messages.text("intake.twice", interview.name())), null, Cause.TWICE);
            return;
        }
        shelf.add(new Document(0, interview.name(), kind(Kind.INTERVIEW), language(null),
                DocumentColumns.constant(params.channel()), null, customerIn(interview.name(), file), interview.text()));
        taken++;
        progress.worked(1);
    }

    /** A table: one document per row and text column. @return what was found out about the file, so that nobody guesses twice */
    Recipe table(Path file, Map<String, String> types, List<String> notes) {
        TableOptions options = TableChoice.of(params);
        try (TableFile table = TableFile.open(file, options, progress)) {
            if (params.customer() != null && params.customer().startsWith(BY_NAME)) {
                throw new InputProblem(Place.in(file), Messages.text("intake.byName", String.join(", ", table.header())));
            }
            Survey survey = Survey.of(table, options, params, Locale.forLanguageTag(study.language()), progress);
            Map<Integer, Variable> variables = new LinkedHashMap<>();
            survey.variables().forEach((column, reader) -> {
                String name = table.header().get(column);
                variables.put(column, shelf.variable(name, reader.type()));
                types.put(name, reader.type().word());
                reader.proposal().notes().forEach(note -> notes.add(Messages.text("intake.note", name, note)));
            });
            if (survey.date() != null) {
                survey.date().proposal().notes().forEach(note -> notes.add(Messages.text("intake.note", params.date(), note)));
            }
            TableRows rows = new TableRows(table, survey, variables);
            progress.begin(Messages.text("intake.reading", file.getFileName()), table.size());
            long read = 0;
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                progress.check();
                switch (line.get()) {
                    case Rejected rejected -> reject(file, rejected, null, Cause.ROW);
                    case Row row -> rows.take(row);
                }
                progress.worked(table.bytesRead() - read);
                read = table.bytesRead();
            }
            return found(table, survey, variables);
        }
    }

    private static Recipe found(TableFile table, Survey survey, Map<Integer, Variable> variables) {
        List<String> header = table.header();
        DocumentColumns columns = survey.columns();
        Recipe found = new Recipe().with("text", columns.text().stream().map(header::get).toList())
                .with("id", columns.id() < 0 ? null : header.get(columns.id()))
                .with("variables", variables.entrySet().stream()
                        .map(v -> header.get(v.getKey()) + "=" + v.getValue().type().word()).toList());
        table.detected().ifPresent(text -> found.with("encoding", text.charset().name())
                .with("delimiter", text.delimiter() == null ? null : text.delimiter() == ' ' ? "space" : text.delimiter().toString()));
        return found;
    }

    private void reject(Path file, Rejected rejected, String column, Cause cause) {
        Rejected told = params.files().size() == 1 ? rejected
                : new Rejected(rejected.line(), rejected.raw(), file.getFileName() + ": " + rejected.reason());
        refusals.add(Refusal.of(file.getFileName().toString(), told, column, cause));
    }

    private Kind kind(Kind usual) {
        return params.kind() == null ? usual : params.kind();
    }

    private String language(String cell) {
        String said = cell == null || cell.isBlank() ? DocumentColumns.constant(params.language()) : cell.strip();
        return said == null ? study.language() : said;
    }

    private String customerIn(String name, Path file) {
        if (params.customer() == null) {
            return null;
        }
        if (!params.customer().startsWith(BY_NAME)) {
            throw new InputProblem(Place.in(file), Messages.text("intake.noColumns", params.customer()));
        }
        String regex = params.customer().substring(BY_NAME.length());
        try {
            Matcher matcher = Pattern.compile(regex).matcher(name);
            if (matcher.groupCount() == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("intake.noGroup", regex));
            }
            return matcher.find() ? CustomerKey.normalise(matcher.group(1)) : null;
        } catch (PatternSyntaxException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("intake.regex", regex), e);
        }
    }

    /** The rows of one table. */
    private final class TableRows {
        private final Path file;
        private final Survey survey;
        private final DocumentColumns columns;
        private final Map<Integer, Variable> variables;
        private final List<String> header;
        private final String stem;

        TableRows(TableFile table, Survey survey, Map<Integer, Variable> variables) {
            this.file = table.file();
            this.survey = survey;
            this.columns = survey.columns();
            this.variables = variables;
            this.header = table.header();
            String name = file.getFileName().toString();
            this.stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        }

        void take(Row row) {
            List<Document> documents = documents(row);
            if (documents.isEmpty()) {
                return;
            }
            Map<Integer, String> values = new LinkedHashMap<>();
            for (var entry : survey.variables().entrySet()) {
                String cell = row.cell(entry.getKey());
                Optional<ValueReader.Value> value = entry.getValue().read(cell);
                if (value.isEmpty()) {
                    refuse(row, header.get(entry.getKey()), Cause.VALUE, "intake.value", cell, header.get(entry.getKey()), Messages.text("type." + entry.getValue().type().word()));
                    return;
                }
                values.put(entry.getKey(), value.get().text());
            }
            for (Document document : documents) {
                long id = shelf.add(document);
                names.add(document.name());
                own.add(document.name());
                values.forEach((column, value) -> {
                    if (value != null) {
                        shelf.value(variables.get(column), id, value);
                    }
                });
                taken++;
            }
        }

        /** Empty when the row was refused. */
        private List<Document> documents(Row row) {
            String id = columns.id() < 0 ? stem + "-" + row.line() : row.cell(columns.id()).strip();
            if (id.isEmpty()) {
                return refuse(row, header.get(columns.id()), Cause.NO_ID, "intake.noId", header.get(columns.id()));
            }
            Optional<ValueReader.Value> date = survey.date() == null ? Optional.of(ValueReader.Value.NONE)
                    : survey.date().read(row.cell(columns.date()));
            if (date.isEmpty()) {
                return refuse(row, header.get(columns.date()), Cause.DATE, "intake.date", row.cell(columns.date()));
            }
            List<Integer> filled = columns.text().stream().filter(c -> !row.cell(c).isBlank()).toList();
            if (filled.isEmpty()) {
                return refuse(row, header.get(columns.text().getFirst()), Cause.EMPTY, "intake.empty");
            }
            List<String> wanted = filled.stream().map(c -> columns.text().size() == 1 ? id : id + "." + header.get(c))
                    .toList();
            Optional<String> twice = wanted.stream().filter(names::contains).findFirst();
            if (twice.isPresent()) {
                return refuse(row, columns.id() < 0 ? null : header.get(columns.id()), Cause.TWICE,
                        own.contains(twice.get()) ? "intake.again" : "intake.twice", twice.get());
            }
            LocalDate day = date.get().text() == null ? null : LocalDate.parse(date.get().text());
            return java.util.stream.IntStream.range(0, filled.size())
                    .mapToObj(i -> new Document(0, wanted.get(i), kind(Kind.REVIEW),
                            language(columns.language() < 0 ? null : row.cell(columns.language())), channel(row), day,
                            columns.customer() < 0 ? null : CustomerKey.normalise(row.cell(columns.customer())),
                            row.cell(filled.get(i))))
                    .toList();
        }

        private String channel(Row row) {
            String said = columns.channel() < 0 ? DocumentColumns.constant(params.channel())
                    : row.cell(columns.channel()).strip();
            return said == null || said.isEmpty() ? null : said;
        }

        private List<Document> refuse(Row row, String column, Cause cause, String key, Object... arguments) {
            reject(file, row.reject(Messages.text(key, arguments)), column, cause);
            return List.of();
        }
    }
}
