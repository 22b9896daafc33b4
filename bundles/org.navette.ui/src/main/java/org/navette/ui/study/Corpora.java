package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample corpora that come with the program; system property {@code navette.corpora} names their folder. */
public enum Corpora {
    LA_RUCHE("la-ruche", "fr", "La Ruche"), HARBOUR_MOBILE("harbour-mobile", "en", "Harbour Mobile");

    private final String folder;
    private final String language;
    private final String title;

    Corpora(String folder, String language, String title) {
        this.folder = folder;
        this.language = language;
        this.title = title;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** Name of its folder, by which commands call it. */
    public String word() {
        return folder;
    }

    /** @throws IllegalArgumentException when no corpus has that word */
    public static Corpora of(String word) {
        for (Corpora corpus : values()) {
            if (corpus.folder.equals(word)) {
                return corpus;
            }
        }
        throw new IllegalArgumentException("no sample corpus " + word);
    }

    /** Its folder, when it is installed. */
    public Optional<Path> folder() {
        String root = System.getProperty("navette.corpora");
        return Optional.ofNullable(root).map(r -> Path.of(r, folder)).filter(Files::isDirectory);
    }
}
