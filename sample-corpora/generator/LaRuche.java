import java.time.LocalDate;
import java.util.List;

/** La Ruche: household goods, sold in shops, on the web and by telephone; texts in French. */
final class LaRuche extends Corpus {
    private static final String THEMES = """
            Offre||Ce qui est vendu : prix, qualité, choix.|Regroupe les codes de l'offre|Tout ce qui touche au service||#5c6b7a||||
            Prix|Offre|Jugement sur le prix, les promotions ou les frais.|Cher, bon marché, soldes, frais cachés|Points et bons de fidélité (Récompense) ; argent à rendre (Remboursement)|« Les prix flambent, mon salaire ne bouge pas. »|#e69f00|p|0.22|0.08|Récompense
            Qualité|Offre|Jugement sur l'article lui-même, à l'arrivée ou à l'usage.|Solidité, matière, panne, finition, beauté|Dégâts attribués au transport (Livraison)|« Les coutures lâchent dès le premier lavage. »|#0072b2|q|0.14|0.05|SAV
            Choix|Offre|Étendue de la gamme et disponibilité.|Ruptures, coloris, gammes arrêtées|Stock faux affiché par le site (Site)|« En rupture à chaque fois que je viens. »|#009e73|c|0.34|0.1|Qualité
            Parcours||Acheter et recevoir : livraison, magasin, site.|Regroupe les codes du parcours d'achat|Ce qui suit la vente||#8c6d00||||
            Livraison|Parcours|Acheminement de la commande jusqu'au client.|Délais, transporteur, suivi, colis abîmé, point relais|Retour d'un article (Remboursement)|« Le suivi n'a pas bougé depuis douze jours. »|#d55e00|l|0.12|0.04|SAV
            Magasin|Parcours|Ce qui se vit en boutique.|Accueil, conseil, caisse, rayons, horaires|Vente forcée (Pression commerciale)|« Une vendeuse m'a déballé trois modèles. »|#56b4e9|m|0.15|0.05|Choix
            Site|Parcours|Site, application, commande et paiement en ligne.|Panne, recherche, fiches, compte|Mails publicitaires (Pression commerciale)|« Il faut douze clics pour une facture. »|#cc79a7|s|0.16|0.06|Personnalisation
            Service||Quand quelque chose ne va pas : SAV et remboursement.|Regroupe les codes de l'après-vente|Conseil avant l'achat||#7a4fa3||||
            SAV|Service|Traitement d'une réclamation ou d'une panne par le service après-vente.|Attente, réponses, réparation, garantie|La panne seule (Qualité)|« Cinquième appel et personne n'a mon dossier. »|#b8a800|v|0.28|0.1|Remboursement
            Remboursement|Service|Retour d'un article et argent rendu.|Délai, avoir, frais de retour, double prélèvement|Remise commerciale (Prix)|« J'attends mon remboursement depuis un mois. »|#005f46|r|0.15|0.08|SAV
            Relation||Le lien entre l'enseigne et la personne.|Regroupe les codes de la relation|Un incident isolé||#a3416b||||
            Personnalisation|Relation|Sentiment d'être reconnu, ou non, comme une personne.|Suggestions, liste préparée, conseillère attitrée, gravure|Quantité de messages (Pression commerciale)|« La liste préparée pour moi tombe toujours à pic. »|#332288|n|0.42|0.12|Site
            Pression commerciale|Relation|Quantité et insistance des sollicitations.|Mails, SMS, appels, désabonnement, vente forcée|Offre mal ciblée (Personnalisation)|« Neuf mails par semaine, stop. »|#882255|x|0.14|0.05|Personnalisation
            Récompense|Relation|Avantages liés à la fidélité.|Carte, points, cagnotte, bons, parrainage|Soldes ouverts à tous (Prix)|« Mes points ont expiré sans prévenir. »|#44aa99|f|0.17|0.07|Prix
            Engagement|Relation|Conduite sociale et environnementale de l'enseigne.|Emballage, origine, réparation, dons|Solidité seule (Qualité)|« Ils reprennent les vieux textiles. »|#117733|e|0.3|0.08|Qualité
            """;
    private static final String PRODUCTS = """
            C01|cocotte en fonte|cocotte|Cuisine|f|8990
            C02|poêle en inox|poêle|Cuisine|f|3990
            C03|wok à manche bois|wok|Cuisine|m|3490
            C04|sauteuse à revêtement pierre|sauteuse|Cuisine|f|4590
            C05|faitout à couvercle en verre|faitout|Cuisine|m|5490
            E01|grille-pain|grille-pain|Électro|m|4490
            E02|bouilloire à température réglable|bouilloire|Électro|f|4990
            E03|aspirateur balai|aspirateur|Électro|m|14990
            E04|robot pâtissier|robot|Électro|m|18990
            E05|cafetière à piston électrique|cafetière|Électro|f|7990
            E06|fer à vapeur|fer|Électro|m|5990
            L01|parure de lit en lin|parure|Linge|f|7990
            L02|couette légère|couette|Linge|f|6490
            L03|plaid en laine|plaid|Linge|m|4990
            L04|nappe en coton|nappe|Linge|f|2990
            L05|drap de bain|drap de bain|Linge|m|1990
            L06|oreiller ergonomique|oreiller|Linge|m|3490
            D01|lampe de chevet|lampe|Déco|f|3990
            D02|miroir rond|miroir|Déco|m|5990
            D03|étagère murale|étagère|Déco|f|4490
            D04|guéridon en rotin|guéridon|Déco|m|6990
            D05|horloge en bois|horloge|Déco|f|3490
            J01|salon de jardin|salon de jardin|Jardin|m|29990
            J02|parasol déporté|parasol|Jardin|m|9990
            J03|jardinière en zinc|jardinière|Jardin|f|2990
            J04|lanterne solaire|lanterne|Jardin|f|1990
            J05|chaise longue|chaise longue|Jardin|f|7990
            """;
    private static final String CATEGORIES = "C,E,L,D,J";

    LaRuche() {
        super(6, new Phrasebook(FrenchJourney.TEXT, FrenchOffer.TEXT, FrenchStyle.TEXT), THEMES, PRODUCTS);
    }

    @Override
    String folder() {
        return "la-ruche";
    }

    @Override
    boolean french() {
        return true;
    }

    @Override
    String[] prefixes() {
        return new String[] {"LR", "LA"};
    }

    @Override
    String[] coders() {
        return new String[] {"claire", "hugo"};
    }

    @Override
    String[] channels() {
        return new String[] {"magasin", "web", "tel", "enquête"};
    }

    @Override
    String[] questions() {
        return new String[] {"Pourquoi cette note ?", "Que devrions-nous améliorer en priorité ?"};
    }

    @Override
    String[] memos() {
        return new String[] {"ironique", "à revoir ensemble", "double codage ?", "le passage déborde", "belle citation pour le rapport",
            "cas limite", "ton très vif"};
    }

    @Override
    void people() {
        for (int i = 0; i < 3000; i++) {
            Customer c = new Customer(String.valueOf(10001 + i), dice.pick("Ouest,Ouest,Nord,Est,Sud,Sud,Paris,Paris"),
                    dice.pick("18-29,30-44,30-44,45-59,45-59,60-74,60-74,75+"), dice.chance(0.64));
            c.tier = 1 + dice.weighted(0.28, 0.26, 0.22, 0.15, 0.09);
            c.channel = channels()[dice.weighted(0.5, 0.36, 0.14)];
            c.segment = List.of("occasionnel", "économe", "régulier", "famille", "premium").get(c.tier - 1);
            c.since = dice.chance(0.4) ? dayBetween(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 3, 15))
                    : dayBetween(LocalDate.of(2025, 3, 16), LocalDate.of(2026, 5, 31));
            c.troubled = !c.channel.equals("magasin") ? dice.chance(0.22) : dice.chance(0.06);
            boolean mayLeave = c.since.isBefore(LocalDate.of(2026, 1, 10));
            c.left = mayLeave && dice.chance(c.troubled ? 0.85 : 0.17);
            c.pressure = drawPressure();
            c.preference = dice.weighted(c.pressure > 6 ? 0.5 : 0.2, 1, 0.3) == 0 ? "aucun" : dice.pick("mail,mail,SMS,courrier");
            customers.add(c);
            if (i % 60 != 59) {
                shop(c);
            }
        }
    }

    private void shop(Customer c) {
        LocalDate gone = AS_OF.minusDays(GONE_DAYS);
        LocalDate until = c.left ? dayBetween(c.since.plusDays(20), gone.minusDays(5)) : AS_OF;
        double perMonth = List.of(0.2, 0.3, 0.44, 0.71, 1.15).get(c.tier - 1);
        char favourite = dice.pick(CATEGORIES).charAt(0);
        for (LocalDate day = c.since; !day.isAfter(until); day = day.plusDays(gap(perMonth))) {
            visit(c, day, favourite);
        }
        if (!c.left && !c.last().isAfter(gone)) {
            visit(c, dayBetween(gone.plusDays(6), AS_OF), favourite);
        }
    }

    private void visit(Customer c, LocalDate day, char favourite) {
        String channel = dice.chance(0.75) ? c.channel : channels()[dice.weighted(0.45, 0.45, 0.1)];
        int promo = dice.weighted(6, 1, 1, 1) * 10;
        boolean quilt = false;
        for (int n = 1 + dice.weighted(0.48, 0.28, 0.16, 0.08); n > 0; n--) {
            char category = dice.chance(0.5) ? favourite : dice.pick(CATEGORIES).charAt(0);
            Product product = dice.pick(products.stream().filter(p -> p.letter() == category).toList());
            quilt |= product.code().equals("L02");
            buy(c, day, product, channel, promo, dice.chance(c.tier > 3 ? 0.2 : 0.1) ? 2 : 1);
        }
        if (quilt && dice.chance(0.45)) {
            buy(c, day, products.stream().filter(p -> p.code().equals("L06")).findFirst().orElseThrow(), channel, promo, 2);
        }
    }

    private void buy(Customer c, LocalDate day, Product product, String channel, int promo, int quantity) {
        long amount = product.cents() * (100L - promo) / 100 * quantity / 10 * 10;
        long margin = amount * (dice.between(26, 48) - promo) / 10000 * 100;
        c.lines.add(new Customer.Line(day, product, channel, quantity, amount, margin));
        LocalDate back = day.plusDays(dice.between(3, 25));
        if (dice.chance(0.04) && !back.isAfter(AS_OF)) {
            c.lines.add(new Customer.Line(back, product, channel, -quantity, -amount, -margin));
        }
    }

    @Override
    Csv campaigns() {
        Csv csv = new Csv("customer,date,channel,campaign,cost,event");
        customers.forEach(c -> advertise(csv, c, "mail", "été,mères,jardin,panier,carte,soldes", "0.02"));
        return csv;
    }

    @Override
    Csv contacts() {
        Csv csv = new Csv("customer,date,channel,reason,minutes,resolved");
        for (Customer c : buyers()) {
            int count = c.troubled ? dice.between(1, 3) : dice.weighted(0.62, 0.26, 0.12);
            for (int i = 0; i < count; i++) {
                LocalDate day = dayBetween(c.first(), c.left ? c.last().plusDays(20) : AS_OF);
                String reason = c.troubled && dice.chance(0.8) ? "livraison" : dice.pick("panne,retour,facture,conseil,compte,livraison");
                csv.row(c.key, day, dice.pick("tel,tel,mail,chat"), reason, dice.between(2, c.troubled ? 38 : 16),
                        dice.chance(c.troubled ? 0.45 : 0.85) ? "oui" : "non");
            }
        }
        return csv;
    }

    @Override
    double[] mood(Document d) {
        Customer c = d.customer;
        if (c != null && c.troubled && dice.chance(d.channel.equals("magasin") ? 0.3 : 0.75) || c != null && c.pressure > 6 && dice.chance(d.channel.equals("magasin") ? 0.3 : 0.7)) {
            return new double[] {0.74, 0.14, 0.12};
        }
        return switch (d.channel) {
            case "magasin" -> new double[] {0.14, 0.13, 0.73};
            case "web" -> new double[] {0.33, 0.19, 0.48};
            case "tel" -> new double[] {0.68, 0.16, 0.16};
            default -> new double[] {0.34, 0.22, 0.44};
        };
    }

    @Override
    double weight(Theme theme, int polarity, Document d) {
        boolean good = polarity > 0;
        boolean shop = d.channel.equals("magasin");
        Customer c = d.customer;
        double base = switch (theme.code()) {
            case "Prix" -> good ? 1.1 : 1.2;
            case "Qualité" -> (good ? 1.4 : 0.9) * (d.product.letter() == 'E' ? good ? 3.0 : 7.0 : 0.7);
            case "Choix" -> 0.8;
            case "Livraison" -> shop ? 0.12 : good ? 0.45 : 0.5;
            case "Magasin" -> shop ? good ? 2.4 : 1.3 : d.channel.equals("enquête") ? 0.6 : 0.05;
            case "Site" -> d.channel.equals("web") ? 1.1 : 0.15;
            case "SAV" -> d.channel.equals("tel") ? good ? 0.9 : 2.4 : good ? 0.2 : 0.7;
            case "Remboursement" -> good ? 0.35 : 0.6;
            case "Personnalisation" -> good ? 0.3 : 0.12;
            case "Pression commerciale" -> good ? 0.12 : 0.25;
            case "Récompense" -> good ? 0.45 : 0.4;
            default -> (good ? 0.5 : 0.3) * (d.region.equals("Ouest") ? 6.5 : 0.6);
        };
        if (c == null) {
            return base;
        }
        return base * switch (theme.code()) {
            case "Livraison" -> c.troubled && !good ? 26 : 1;
            case "Personnalisation" -> good ? List.of(0.15, 0.3, 0.8, 4.0, 12.0).get(c.spending - 1) : 1;
            case "Pression commerciale" -> c.pressure > 6 && !good ? 26 : c.pressure > 1 ? 1 : 0.4;
            case "Récompense" -> c.since.isBefore(LocalDate.of(2025, 3, 16)) ? 3.0 : 0.5;
            default -> 1;
        };
    }

    @Override
    void facts(AnswerKey key) {
        key.gone("Livraison", "Qui se plaint de la livraison s'en va deux fois plus / delivery complainers leave about twice as often");
        key.byChannel(channels(), "Magasin positif, téléphone négatif / shop positive, telephone negative");
        key.quintiles("Personnalisation", "monetary", "La personnalisation se lit chez les gros acheteurs / personalisation is a theme of big spenders");
        key.quintiles("Récompense", "tenure", "La récompense se lit chez les anciens / reward is a theme of long-standing customers");
        key.variable("Engagement", "region", "Ouest", "L'engagement compte à l'Ouest / commitment matters in the West");
        key.variable("Qualité", "category", "Électro", "La qualité se discute en Électro / quality is an issue for appliances");
        key.sentimentOf(List.of("Livraison", "SAV", "Magasin", "Personnalisation"), "Codes × sentiment");
        key.pressure("mail", "Pression commerciale", "Plus de 6 mails par mois : irritation et désabonnement / above 6 e-mails a month: irritation, unsubscription");
        key.basket("L02", "L06", "Couette → oreiller / quilt → pillow");
    }
}
