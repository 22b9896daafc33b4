import java.util.ArrayList;
import java.util.List;

/** Writes an interview: questions by theme, spoken answers, follow-ups. */
final class Interviewer {
    private final Dice dice;
    private final Voice voice;
    private final boolean french;
    private final String asker;
    private final String answerer;
    private final List<String> turns = new ArrayList<>();
    private int words;

    Interviewer(Dice dice, Voice voice, boolean french, String asker) {
        this.dice = dice;
        this.voice = voice;
        this.french = french;
        this.asker = asker + (french ? " : " : ": ");
        this.answerer = voice.slot("signature", new StringBuilder());
    }

    List<String> hold(List<Writer.Intent> intents) {
        int most = dice.between(6, 11);
        ask("intro");
        // The speaker's own name belongs in the introduction, not another draw.
        answer(voice.say("reply intro").replaceFirst("(?:Mme|Mrs|Mr|Ms|M\\.) \\p{Lu}\\.", answerer));
        for (int i = 0; i < intents.size() && (i < most || words < 560); i++) {
            Writer.Intent intent = intents.get(i);
            ask(intent.theme());
            StringBuilder said = new StringBuilder(spoken(heading(intent)));
            for (int more = dice.between(1, 2); more > 0; more--) {
                said.append(' ').append(dice.chance(0.3) ? voice.say("reply more") + " " : "").append(spoken(heading(intent)));
            }
            if (dice.chance(0.35)) {
                said.append(' ').append(spoken(intent.theme() + (intent.polarity() < 0 ? " +" : " -")));
            }
            answer(said.toString());
            if (dice.chance(0.7)) {
                if (dice.chance(0.4)) {
                    ask("detail");
                    answer(spoken(heading(intent)) + (dice.chance(0.6) ? " " + voice.say("reply more") : ""));
                }
                ask("follow");
                answer(hesitate(voice.say("reply feel " + (intent.polarity() < 0 ? "-" : "+"))));
            }
        }
        ask("end");
        answer(voice.say("reply end"));
        return turns;
    }

    private static String heading(Writer.Intent intent) {
        return intent.theme() + (intent.polarity() < 0 ? " -" : " +");
    }

    private String spoken(String heading) {
        String clause = voice.say(heading).replace("/", " ");
        String lead = dice.chance(0.2) ? voice.say("lead " + heading.substring(heading.length() - 1)) + " " : "";
        String sentence = hesitate(lead + clause);
        sentence = Writer.capital(sentence);
        if (dice.chance(0.18)) {
            sentence = sentence.replaceAll("[.!?…]+$", "") + ", " + voice.fill(filler(1));
        }
        return sentence.matches("(?s).*[.!?…]$") ? sentence : sentence + ".";
    }

    private String hesitate(String sentence) {
        if (!dice.chance(0.3)) {
            return sentence;
        }
        String start = voice.fill(filler(0));
        boolean keeps = sentence.matches("(?s)I\\b.*|\\P{L}.*");
        String rest = keeps ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
        return Character.toUpperCase(start.charAt(0)) + start.substring(1) + " " + rest;
    }

    private String filler(int which) {
        return voice.phrasesUnder("speech").get(which);
    }

    private void ask(String theme) {
        turns.add(asker + voice.say("ask " + theme));
    }

    private void answer(String said) {
        turns.add(answerer + (french ? " : " : ": ") + said);
        words += said.split("\\s+").length;
    }
}
