package org.navette.analysis.demo;

/** The sample corpora that come with the program. */
public enum SampleCorpus {
    LA_RUCHE("la-ruche", "La Ruche", "fr"), HARBOUR_MOBILE("harbour-mobile", "Harbour Mobile", "en");

    private final String folder;
    private final String title;
    private final String language;

    SampleCorpus(String folder, String title, String language) {
        this.folder = folder;
        this.title = title;
        this.language = language;
    }

    /** Name of its folder below {@code sample-corpora}. */
    public String folder() {
        return folder;
    }

    public String title() {
        return title;
    }

    /** BCP 47 tag of its texts and of the reports on it. */
    public String language() {
        return language;
    }
}
