import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one text from a plan of themes and polarities and notes where each theme stands. */
final class Writer {
    /** What a passage is to say. */
    record Intent(String theme, int polarity) {
    }

    private final Dice dice;
    private final Voice voice;
    private final String style;
    private final Noise noise;
    private final boolean french;
    private final StringBuilder text = new StringBuilder();
    private final List<Document.Mention> mentions = new ArrayList<>();

    Writer(Dice dice, Voice voice, String style, boolean french) {
        this.dice = dice;
        this.voice = voice;
        this.style = style;
        this.french = french;
        this.noise = new Noise(dice, french, style);
    }

    void write(List<Intent> intents, int sentiment, Document into) {
        switch (style) {
            case "tiny" -> sentence("", voice.say("tiny " + sign(sentiment)), "", sentiment, null);
            case "wish" -> intents.forEach(i -> sentence("", voice.say("wish " + i.theme()), "", 0, i));
            case "letter" -> letter(intents, sentiment);
            default -> talk(intents, sentiment);
        }
        into.text = text.toString();
        into.mentions = List.copyOf(mentions);
    }

    private void talk(List<Intent> intents, int sentiment) {
        boolean lengthy = style.equals("long");
        if (lengthy || dice.chance(style.equals("terse") ? 0.1 : 0.5)) {
            sentence("", voice.say("open " + sign(sentiment)), "", sentiment, null);
        }
        if (dice.chance(0.02)) {
            sentence("", voice.say("foreign " + (sentiment < 0 ? "-" : "+")), "", sentiment, null);
        }
        int before = sentiment;
        boolean first = true;
        for (Intent intent : intents) {
            if (lengthy && dice.chance(0.55) || !style.equals("terse") && !style.equals("sms") && dice.chance(0.06)) {
                sentence("", voice.say("aside"), "", sentiment, null);
            }
            passage(intent, lead(intent, before, first));
            if (lengthy && dice.chance(0.6)) {
                passage(intent, lead(intent, intent.polarity(), false));
            }
            before = intent.polarity();
            first = false;
        }
        if (intents.isEmpty()) {
            sentence("", voice.say("neutral"), "", 0, null);
        }
        if (lengthy || dice.chance(style.equals("terse") ? 0.08 : 0.42)) {
            sentence("", voice.say("close " + sign(sentiment)), "", sentiment, null);
        }
    }

    private void letter(List<Intent> intents, int sentiment) {
        line(voice.say("greeting"));
        sentence("", voice.say("purpose " + sign(sentiment)), "", sentiment, null);
        int before = sentiment;
        boolean first = true;
        for (Intent intent : intents) {
            passage(intent, lead(intent, before, first));
            if (dice.chance(0.5)) {
                sentence("", voice.say("aside"), "", sentiment, null);
            }
            before = intent.polarity();
            first = false;
        }
        text.append("\n");
        for (String part : voice.say("sign").split("(?<=[,.]) (?=(?:Mme|Mrs|Mr|Ms|M\\.) )")) {
            line(part);
        }
        text.setLength(text.length() - 1);
    }

    private void line(String words) {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n").append(words).append("\n");
    }

    private void passage(Intent intent, String lead) {
        String heading = intent.theme() + (intent.polarity() < 0 ? " -" : " +");
        String clause = voice.say(heading);
        boolean open = !clause.matches(".*[.!?…]$") && clause.length() < 110;
        double tails = style.equals("letter") ? 0 : style.equals("rant") ? 0.3 : 0.13;
        String tail = open && dice.chance(tails) ? voice.say("tail " + (intent.polarity() < 0 ? "-" : "+")) : "";
        sentence(lead, clause, tail, intent.polarity(), intent);
    }

    private String lead(Intent intent, int before, boolean first) {
        boolean turns = !first && intent.polarity() != before;
        String kind = intent.polarity() < 0 ? " -" : " +";
        if (style.equals("terse")) {
            return turns ? voice.say("turn" + kind) : "";
        }
        if (turns) {
            return dice.chance(0.8) ? voice.say("turn" + kind) : "";
        }
        return !first && dice.chance(0.38) ? voice.say("lead" + kind) : "";
    }

    private void sentence(String lead, String clause, String tail, int polarity, Intent intent) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(gap());
        }
        String body = tail.isEmpty() ? clause : clause + (tail.startsWith(",") ? "" : " ") + tail;
        String start = lead.isEmpty() ? "" : noise.blur(lead, 0) + " ";
        String words = noise.blur(body, polarity);
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        if (noise.lower && !shouted && dice.chance(0.9)) {
            words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        } else {
            if (!start.isEmpty()) {
                start = capital(start);
            } else if (!style.equals("tiny") && !style.equals("wish")) {
                words = capital(words);
            }
        }
        text.append(start);
        int from = text.codePointCount(0, text.length());
        text.append(words);
        int to = text.codePointCount(0, text.length());
        if (intent != null) {
            mentions.add(new Document.Mention(intent.theme(), intent.polarity(), from, to));
        }
        text.append(stop(words, polarity)).append(noise.emoji(polarity));
    }

    private String gap() {
        if (style.equals("wish")) {
            return dice.pick(List.of(", ", " / ", " + ", ". ", " ; ", french ? " et " : " and ", "\n- "));
        }
        if (noise.html && dice.chance(0.4)) {
            return dice.pick("<br>,<br/>,&nbsp; ,<br><br>");
        }
        return style.equals("long") && dice.chance(0.22) ? "\n\n" : style.equals("letter") && dice.chance(0.25) ? "\n" : " ";
    }

    private String stop(String words, int polarity) {
        if (words.matches("(?s).*[.!?…,;]$") || style.equals("tiny")) {
            return "";
        }
        if (style.equals("wish")) {
            return "";
        }
        String mark = french ? " !" : "!";
        if (style.equals("letter")) {
            return ".";
        }
        if (style.equals("sms")) {
            return dice.pick(List.of("", "", "..", " !!", ",", "."));
        }
        if (style.equals("rant") && polarity < 0) {
            return dice.pick(List.of(".", mark, mark + "!!", "...", mark + "!", ".", "."));
        }
        return dice.pick(List.of(".", ".", ".", ".", ".", ".", ".", polarity > 0 ? mark : ".", polarity > 0 ? mark : "…"));
    }

    static String capital(String words) {
        for (int i = 0; i < Math.min(3, words.length()); i++) {
            if (Character.isLetter(words.charAt(i))) {
                if (i + 1 < words.length() && Character.isUpperCase(words.charAt(i + 1))) {
                    return words;
                }
                return words.substring(0, i) + Character.toUpperCase(words.charAt(i)) + words.substring(i + 1);
            }
            if (Character.isDigit(words.charAt(i))) {
                break;
            }
        }
        return words;
    }

    static String sign(int polarity) {
        return polarity < 0 ? "-" : polarity > 0 ? "+" : "0";
    }
}
