package org.navette.ui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.navette.core.language.Catalogue;

/** Small tables with a few rows that an import rejects, in the language of the window. */
record BadFiles(Path folder) {
    /** A date that is none, an identifier twice, an empty text. */
    Path documents() {
        return file(french() ? "avis.csv" : "reviews.csv", french() ? """
                id;client;date;canal;avis
                a1;C-001;2024-03-02;boutique;Accueil parfait, merci à toute l’équipe.
                a2;C-002;2024-03-05;site;Le colis est arrivé trois jours trop tard.
                a3;C-003;fin mars;site;Je ne retrouve pas ma facture.
                a2;C-004;2024-03-09;boutique;Toujours le même bon conseil.
                a5;C-005;2024-03-11;site;
                a6;C-006;2024-03-14;boutique;Prix trop élevés pour ce que c’est.
                """ : """
                id,customer,date,channel,review
                a1,C-001,2024-03-02,shop,"A perfect welcome, thanks to all of you."
                a2,C-002,2024-03-05,web,The parcel came three days too late.
                a3,C-003,end of March,web,I cannot find my invoice.
                a2,C-004,2024-03-09,shop,The same good advice as ever.
                a5,C-005,2024-03-11,web,
                a6,C-006,2024-03-14,shop,Too dear for what it is.
                """);
    }

    /** An amount that is none; one customer whom no document names. */
    Path behaviour() {
        return file(french() ? "achats.csv" : "orders.csv", french() ? """
                client;date;montant;canal
                C-001;2024-02-01;49,90;boutique
                C-002;2024-02-03;gratuit;site
                C-006;2024-02-07;120,00;boutique
                C-099;2024-02-08;15,50;site
                """ : """
                customer,date,amount,channel
                C-001,2024-02-01,49.90,shop
                C-002,2024-02-03,free,web
                C-006,2024-02-07,120.00,shop
                C-099,2024-02-08,15.50,web
                """);
    }

    private static boolean french() {
        return Catalogue.locale().getLanguage().equals("fr");
    }

    private Path file(String name, String rows) {
        try {
            return Files.writeString(folder.resolve(name), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
