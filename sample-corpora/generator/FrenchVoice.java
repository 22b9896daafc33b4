import java.util.regex.Pattern;

/** Fills French phrases: articles, elision and agreement follow the product's and the author's gender. */
final class FrenchVoice extends Voice {
    private static final Pattern WOMANS = Pattern.compile("(?i)mon mari|prévenue|\\bcliente\\b|amie de la maison|toute seule"
            + "|satisfaite|contente|contenta|toutes les deux|clientes");
    private static final Pattern MANS = Pattern.compile("(?i)ma femme|pas un spécialiste");
    static final String WOMEN = "Sandrine,Leïla,Monique,Camille,Inès,Véronique,Aurélie,Fatou,Nadège,Solène,Brigitte,Élodie,Maud,Yasmina";
    static final String MEN = "Karim,Thierry,Gaël,Bastien,Moussa,Didier,Loïc,Étienne,Hervé,Nathan,Rachid,Yann,Olivier,Quentin";
    static final String TOWNS = "Nantes,Lille,Lyon,Rennes,Toulouse,Dijon,Angers,Tours,Grenoble,Metz,Brest,Pau,Caen,Reims,Nîmes,Rouen,Vannes,Annecy";
    private static final String INITIALS = "B,C,D,F,G,L,M,P,R,T,V";
    private boolean named;

    FrenchVoice(Dice dice, Phrasebook book, Product product, boolean woman) {
        super(dice, book, product, woman);
    }

    @Override
    String fill(String phrase) {
        return super.fill(phrase).replaceAll("\\b([Dd])e (avril|août|octobre|Angers|Annecy|Élodie|Inès|Aurélie|Olivier|Étienne|Hervé)", "$1'$2");
    }

    @Override
    boolean fits(String filled) {
        return woman ? !MANS.matcher(filled).find() : !WOMANS.matcher(filled).find();
    }

    @Override
    String slot(String name, StringBuilder before) {
        boolean f = product != null && product.feminine();
        return switch (name) {
            case "le" -> (elided() ? "l'" : f ? "la " : "le ") + noun();
            case "un" -> (f ? "une " : "un ") + noun();
            case "mon" -> (f && !elided() ? "ma " : "mon ") + noun();
            case "ce" -> (f ? "cette " : elided() ? "cet " : "ce ") + noun();
            case "du" -> (elided() ? "de l'" : f ? "de la " : "du ") + noun();
            case "il" -> f ? "elle" : "il";
            case "e" -> f ? "e" : "";
            case "te" -> f ? "e" : "";
            case "x" -> f ? "se" : "x";
            case "ve" -> feminineEnding(before, f, 1, "ve");
            case "elle" -> feminineEnding(before, f, 2, "lle");
            case "E" -> woman ? "e" : "";
            case "delai" -> dice.pick("trois semaines,12 jours,quinze jours,un mois,plus d'un mois,huit jours,dix jours,3 semaines,deux mois,"
                    + "un mois et demi,cinq semaines,9 jours,six semaines");
            case "montant" -> amount(19, 189);
            case "petit" -> amount(3, 19);
            case "gros" -> dice.between(2, 9) * 50 + " €";
            case "prix" -> product.cents() / 100 + dice.pick(" €,€, euros,;90 €").replace(';', ',');
            case "seuil" -> dice.between(5, 11) * 5 + " €";
            case "pourcent" -> dice.pick("10,15,20,30,40,50");
            case "points" -> String.valueOf(dice.between(4, 60) * 50);
            case "nmails" -> dice.pick("neuf,9,onze,douze,12,quatorze,15,huit,dix,17");
            case "minutes" -> dice.pick("20,25,35,40,45,50,55,vingt-cinq,quarante,cinquante");
            case "annees" -> dice.pick("cinq,six,dix,douze,quinze,vingt,8,11,25,trente,sept");
            case "annees2" -> dice.pick("32,38,41,45,52,57,61,66,70,73,soixante,cinquante,48");
            case "jour" -> dice.pick("lundi,mardi,mercredi,jeudi,vendredi,samedi");
            case "mois" -> dice.pick("janvier,février,mars,avril,mai,juin,septembre,octobre,novembre,décembre");
            case "ville" -> dice.pick(TOWNS);
            case "prenom" -> dice.pick(WOMEN + "," + MEN);
            case "prenomf" -> dice.pick(WOMEN);
            case "commande" -> String.valueOf(dice.between(104000, 998000));
            case "signature" -> woman ? "Mme " + dice.pick(INITIALS) + "." : "M. " + dice.pick(INITIALS) + ".";
            default -> throw new IllegalArgumentException("unknown blank {" + name + "}");
        };
    }

    private boolean elided() {
        return product.elides();
    }

    /** Full name at first, often the short form later. */
    private String noun() {
        boolean shorter = named && dice.chance(0.75);
        named = true;
        return shorter ? product.kind() : product.name();
    }

    private static String feminineEnding(StringBuilder before, boolean feminine, int cut, String ending) {
        if (feminine) {
            before.setLength(before.length() - cut);
            return ending;
        }
        return "";
    }

    private String amount(int low, int high) {
        int euros = dice.between(low, high);
        return switch (dice.between(0, 4)) {
            case 0 -> euros + ",90 €";
            case 1 -> euros + "€";
            case 2 -> euros + " euros";
            case 3 -> euros + ",99 €";
            default -> euros + " €";
        };
    }
}
