package org.navette.ui.sources;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.navette.analysis.intake.CheckSources;
import org.navette.analysis.intake.ImportAgain;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Source;
import org.navette.core.study.VariableType;
import org.navette.formats.rejects.RejectsFile;
import org.navette.store.Imports.Imported;
import org.navette.store.Study;
import org.navette.ui.Messages;

/**
 * One imported file, in words.
 *
 * @param source    the behavioural source made of it, or null
 * @param state     what became of the file, or null before anybody looked
 * @param matched   customers of the study that the source knows, -1 when not known
 * @param customers of the study
 */
public record SourceLine(Imported imported, Source source, CheckSources.State state, long matched, long customers) {

    private static final String BY_COLUMN = "col:";
    private static final Pattern TYPED = Pattern.compile("=(" + Arrays.stream(VariableType.values()).map(VariableType::word)
            .collect(Collectors.joining("|")) + ")(?=, |$)");

    /** All imports of a study, the latest first. @param check or null */
    static List<SourceLine> all(Study study, CheckSources.Result check) {
        List<Imported> imports = study.imports().list();
        List<Source> sources = study.sources().list();
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < imports.size(); i++) {
            Imported imported = imports.get(i);
            Source source = !"behaviour".equals(imported.file().kind()) ? null : sources.stream()
                    .filter(s -> s.hash().equals(imported.file().sha256()) && s.location().equals(imported.file().path())).findFirst().orElse(null);
            lines.addFirst(new SourceLine(imported, source, check == null || check.states().size() <= i ? null : check.states().get(i),
                    check == null || source == null ? -1 : check.matched().getOrDefault(source.name(), -1L), check == null ? 0 : check.customers()));
        }
        return lines;
    }

    String name() {
        String path = imported.file().path();
        return source != null ? source.name() : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    String kind() {
        return source != null ? Messages.text("source." + source.kind().word()) : Messages.text("sources.kind." + imported.file().kind());
    }

    String when() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Catalogue.locale())
                .format(imported.file().at().atZone(ZoneId.systemDefault()));
    }

    String stateWords() {
        return state == null ? "" : Messages.text("sources.state." + state);
    }

    static String figure(long number) {
        return NumberFormat.getIntegerInstance(Catalogue.locale()).format(number);
    }

    /** Whether the study remembers how to import it. */
    boolean again() {
        return ImportAgain.possible(List.of(imported.file()));
    }

    /** Where its rejected rows are, when they are still there. */
    Optional<Path> rejects() {
        try {
            return imported.file().rejected() == 0 ? Optional.empty()
                    : Optional.of(RejectsFile.beside(Path.of(imported.file().path()))).filter(Files::isReadable);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A part of the recipe as the window says it elsewhere. */
    private static String told(String part, String value) {
        return switch (part) {
            case "kind" -> Messages.text("kind." + value);
            case "variables" -> TYPED.matcher(value).replaceAll(found -> Matcher.quoteReplacement(" (" + Messages.text("type." + found.group(1)) + ")"));
            default -> value.startsWith(BY_COLUMN) ? value.substring(BY_COLUMN.length()) : value;
        };
    }

    /** Sentences about it: where it is, how it was used, how many customers match. */
    List<String> facts() {
        List<String> facts = new ArrayList<>(List.of(imported.file().path(), "SHA-256 " + imported.file().sha256()));
        if (source != null) {
            new TreeMap<>(source.columns()).forEach((role, column) -> facts.add(Messages.text("sources.column",
                    Messages.text("source.role." + role), column)));
            source.settings().get("currency").ifPresent(unit -> facts.add(Messages.text("sources.column", Messages.text("manner.currency"), unit)));
            facts.add(Messages.text(source.reference() ? "sources.referenced" : "sources.copied"));
            if (state != null && state != CheckSources.State.UNCHANGED) {
                facts.add(Messages.text("sources.remedy." + state + (source.reference() ? ".reference" : ".copy")));
            }
            if (matched >= 0) {
                facts.add(Messages.text("sources.matched", matched, customers));
            }
        } else if (imported.file().recipe() != null) {
            facts.addAll(ImportAgain.told(imported.file().recipe()).entrySet().stream().filter(p -> !p.getValue().isEmpty())
                    .map(p -> Messages.text("sources.column", Messages.text("sources.recipe." + p.getKey()), told(p.getKey(), p.getValue()))).toList());
        }
        return facts;
    }
}
