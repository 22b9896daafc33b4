package org.navette.text.sentiment;

import java.util.Map;
import java.util.Set;

/**
 * The small words of one language that change what others say.
 *
 * @param negators   turn what follows in their clause
 * @param needsNe    turn it only behind {@code ne} (plus, personne)
 * @param degrees    factors of strengthening (above 1) and weakening words before the judged one
 * @param after      such words when they stand right behind it (j'aime beaucoup)
 * @param contrast   what follows weighs more, what stands before less
 * @param concession what follows, up to the comma, weighs less
 * @param reach      how many words before a judged word a negation may stand
 */
record Grammar(Set<String> negators, Set<String> needsNe, Map<String, Double> degrees, Map<String, Double> after,
        Set<String> contrast, Set<String> concession, int reach) {

    private static final double MUCH = 1.3;
    private static final double MOST = 1.5;
    private static final double LITTLE = 0.7;

    static final Grammar ENGLISH = new Grammar(
            Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "hardly", "barely", "scarcely",
                    "rarely", "seldom", "without", "cannot", "dont", "didnt", "doesnt", "cant", "wont", "isnt", "wasnt", "arent",
                    "wouldnt", "couldnt", "shouldnt", "havent", "hasnt", "aint", "less"),
            Set.of(),
            Map.ofEntries(Map.entry("very", MUCH), Map.entry("really", MUCH), Map.entry("so", MUCH), Map.entry("too", MUCH),
                    Map.entry("extremely", MOST), Map.entry("absolutely", MOST), Map.entry("totally", MOST),
                    Map.entry("completely", MOST), Map.entry("incredibly", MOST), Map.entry("insanely", MOST),
                    Map.entry("utterly", MOST), Map.entry("unbelievably", MOST), Map.entry("exceptionally", MOST),
                    Map.entry("amazingly", MOST), Map.entry("truly", MUCH), Map.entry("super", MUCH), Map.entry("highly", MUCH),
                    Map.entry("most", MUCH), Map.entry("more", 1.15), Map.entry("much", MUCH), Map.entry("such", MUCH),
                    Map.entry("especially", MUCH), Map.entry("particularly", MUCH), Map.entry("definitely", MUCH),
                    Map.entry("remarkably", MUCH), Map.entry("terribly", MUCH), Map.entry("awfully", MUCH),
                    Map.entry("damn", MUCH), Map.entry("fucking", MUCH), Map.entry("seriously", MUCH), Map.entry("deeply", MUCH),
                    Map.entry("greatly", MUCH), Map.entry("always", 1.15), Map.entry("pretty", 1.0), Map.entry("quite", 1.0),
                    Map.entry("fairly", LITTLE), Map.entry("somewhat", LITTLE), Map.entry("slightly", 0.6),
                    Map.entry("kinda", LITTLE), Map.entry("sorta", LITTLE), Map.entry("bit", LITTLE), Map.entry("little", LITTLE),
                    Map.entry("rather", 0.9), Map.entry("mildly", 0.6), Map.entry("partly", LITTLE), Map.entry("almost", 0.8),
                    Map.entry("mostly", 0.9), Map.entry("relatively", LITTLE)),
            Map.of("indeed", MUCH, "enough", 0.9),
            Set.of("but", "however", "although", "yet", "except", "unfortunately", "nevertheless"),
            Set.of("although", "though", "despite"), 5);

    static final Grammar FRENCH = new Grammar(
            Set.of("pas", "jamais", "aucun", "aucune", "sans", "rien", "guère", "guere", "ni", "nullement", "peu", "moins", "non",
                    "aucunement"),
            Set.of("plus", "personne", "point"),
            Map.ofEntries(Map.entry("très", MUCH), Map.entry("tres", MUCH), Map.entry("vraiment", MUCH), Map.entry("super", MUCH),
                    Map.entry("hyper", MUCH), Map.entry("ultra", MUCH), Map.entry("extrêmement", MOST),
                    Map.entry("extremement", MOST), Map.entry("tellement", MUCH), Map.entry("si", MUCH), Map.entry("trop", MUCH),
                    Map.entry("vachement", MUCH), Map.entry("absolument", MOST), Map.entry("totalement", MOST),
                    Map.entry("complètement", MOST), Map.entry("completement", MOST), Map.entry("incroyablement", MOST),
                    Map.entry("particulièrement", MUCH), Map.entry("fort", MUCH), Map.entry("bien", MUCH), Map.entry("tout", 1.1),
                    Map.entry("plus", 1.15), Map.entry("franchement", MUCH), Map.entry("parfaitement", MUCH),
                    Map.entry("entièrement", MUCH), Map.entry("hautement", MUCH), Map.entry("archi", MUCH),
                    Map.entry("carrément", MUCH), Map.entry("terriblement", MUCH), Map.entry("horriblement", MUCH),
                    Map.entry("toujours", 1.1), Map.entry("exceptionnellement", MOST), Map.entry("assez", 0.8),
                    Map.entry("plutôt", 0.8), Map.entry("plutot", 0.8), Map.entry("légèrement", 0.6), Map.entry("presque", 0.8),
                    Map.entry("relativement", LITTLE), Map.entry("globalement", 0.9), Map.entry("quelque", LITTLE)),
            Map.of("beaucoup", MUCH, "énormément", MOST, "vivement", MUCH, "fortement", MUCH, "vraiment", MUCH, "tellement", MUCH,
                    "grandement", MUCH, "absolument", MOST, "moyennement", LITTLE),
            Set.of("mais", "cependant", "pourtant", "toutefois", "néanmoins", "neanmoins", "sauf", "hormis", "dommage",
                    "malheureusement", "hélas"),
            Set.of("malgré", "malgre", "quoique"), 4);

    static Grammar of(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    boolean negates(String key) {
        return negators.contains(key) || key.endsWith("n't");
    }
}
