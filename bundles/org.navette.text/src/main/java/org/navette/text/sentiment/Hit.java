package org.navette.text.sentiment;

import java.util.List;

import org.navette.core.study.Segment;
import org.navette.text.Messages;

/**
 * One place that moved the score.
 *
 * @param segment      where it stands, in code points
 * @param entry        the lexicon entry or sign that matched
 * @param base         its own polarity, -4 to 4
 * @param contribution what it adds after all rules, on the same scale
 * @param reasons      why the two differ, in the order of the rules
 */
public record Hit(Segment segment, String entry, double base, double contribution, List<Reason> reasons) {
    /** "“good” counts -1.4 (negated)", in the user's language. */
    public String why() {
        StringBuilder out = new StringBuilder(Messages.text("why.word", entry, Math.round(contribution * 10) / 10.0));
        for (int i = 0; i < reasons.size(); i++) {
            out.append(i == 0 ? " (" : ", ").append(Messages.text("why." + reasons.get(i)));
        }
        return out.append(reasons.isEmpty() ? "" : ")").toString();
    }
}
