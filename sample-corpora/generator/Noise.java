import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What keyboards, haste and web forms do to a sentence. Applied before a passage is placed, so offsets stay true. */
final class Noise {
    private static final Map<String, String> SMS_FR = new TreeMap<>(Map.ofEntries(Map.entry("je suis", "chui"),
            Map.entry("toujours", "tjs"), Map.entry("beaucoup", "bcp"), Map.entry("quand", "qd"), Map.entry("que", "ke"),
            Map.entry("pour", "pr"), Map.entry("tout", "tt"), Map.entry("c'est", "c"), Map.entry("parce que", "pcq"),
            Map.entry("aucune", "aucun"), Map.entry("vous", "vs"), Map.entry("rien", "ri1"), Map.entry("dans", "ds")));
    private static final Map<String, String> SMS_EN = new TreeMap<>(Map.ofEntries(Map.entry("you", "u"), Map.entry("are", "r"),
            Map.entry("to", "2"), Map.entry("for", "4"), Map.entry("because", "cos"), Map.entry("and", "n"),
            Map.entry("before", "b4"), Map.entry("please", "pls"), Map.entry("really", "rly"), Map.entry("people", "ppl"),
            Map.entry("with", "w/"), Map.entry("your", "ur"), Map.entry("about", "abt"), Map.entry("don't", "dont")));
    private static final List<String> HAPPY = List.of("😍", "👍", "🙂", "❤️", "👏🏼", "🎉", "🙏🏻", "😊", "💯", "🙋🏽‍♀️", "🥰", "👌🏾");
    private static final List<String> ANGRY = List.of("😡", "👎", "🤦🏻‍♀️", "🙄", "😤", "🤬", "💔", "😭", "🤷🏽‍♂️", "😒", "🐌", "🤯");

    private final Dice dice;
    private final boolean french;
    final boolean caps;
    final boolean plain;
    final boolean lower;
    final boolean sms;
    final boolean html;
    final double typos;
    final double emoji;
    final double stretch;

    Noise(Dice dice, boolean french, String style) {
        this.dice = dice;
        this.french = french;
        boolean careful = style.equals("letter");
        sms = style.equals("sms");
        caps = !careful && dice.chance(style.equals("rant") ? 0.08 : 0.01);
        plain = french && !careful && dice.chance(sms ? 0.6 : 0.10);
        lower = !careful && (sms ? dice.chance(0.7) : dice.chance(0.08));
        html = dice.chance(0.035);
        typos = careful ? 0 : sms ? 0.03 : dice.chance(0.25) ? 0.045 : 0.004;
        emoji = careful ? 0 : sms ? 0.5 : dice.chance(0.22) ? 0.45 : 0;
        stretch = careful ? 0 : style.equals("rant") || sms ? 0.2 : 0.03;
    }

    String blur(String sentence, int polarity) {
        StringBuilder out = new StringBuilder();
        boolean stretched = false;
        for (String word : sentence.split(" ")) {
            String now = word;
            if (sms) {
                now = (french ? SMS_FR : SMS_EN).getOrDefault(now, now);
            }
            if (now.length() > 3 && dice.chance(typos)) {
                now = slip(now);
            }
            if (!stretched && dice.chance(stretch) && now.matches("(?i)trop|nul|super|jamais|toujours|encore|so|love|never|again|still|no|merci|stop|rien")) {
                now = lengthen(now);
                stretched = true;
            }
            out.append(out.isEmpty() ? "" : html && dice.chance(0.06) ? "&nbsp;" : " ").append(now);
        }
        String result = out.toString();
        if (plain) {
            result = Normalizer.normalize(result, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "").replace("œ", "oe");
        } else if (html && dice.chance(0.4)) {
            result = result.replace("é", "&eacute;").replace("'", "&#39;");
        } else if (dice.chance(0.012)) {
            // Some keyboards send letter and accent apart.
            result = Normalizer.normalize(result, Normalizer.Form.NFD);
        }
        if (caps || polarity < 0 && stretch > 0.1 && dice.chance(0.08)) {
            result = result.toUpperCase(Locale.ROOT).replace("&NBSP;", "&nbsp;").replace("&EACUTE;", "&eacute;");
        }
        return result;
    }

    String emoji(int polarity) {
        if (!dice.chance(emoji)) {
            return "";
        }
        String one = dice.pick(polarity >= 0 ? HAPPY : ANGRY);
        return " " + (dice.chance(0.2) ? one.repeat(dice.between(2, 3)) : one);
    }

    /** A wrong letter order, a lost or doubled letter, a neighbour key. */
    private String slip(String word) {
        int at = dice.between(1, word.length() - 2);
        if (!Character.isLetter(word.charAt(at)) || !Character.isLetter(word.charAt(at + 1))) {
            return word;
        }
        return switch (dice.between(0, 3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> {
                String keys = french ? "azertyuiopqsdfghjklmwxcvbn" : "qwertyuiopasdfghjklzxcvbnm";
                int key = keys.indexOf(word.charAt(at));
                yield key < 0 ? word : word.substring(0, at) + keys.charAt(Math.min(key + 1, 25)) + word.substring(at + 1);
            }
        };
    }

    private String lengthen(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if ("aeiou".indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
                return word.substring(0, i) + String.valueOf(word.charAt(i)).repeat(dice.between(3, 6)) + word.substring(i + 1);
            }
        }
        return word;
    }
}
