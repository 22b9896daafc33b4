package org.navette.ui.sampling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.analysis.sampling.AssignSample;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.ui.Messages;

/**
 * Who is to get a sample, as entered.
 *
 * @param size    documents of the sample
 * @param overlap documents that two coders code: a number, or a share such as {@code 20 %}
 */
record AssignQuestion(String sample, int size, List<String> coders, String overlap) {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%");

    /** @throws InputProblem when the overlap is neither a whole number nor a share */
    AssignSample.Params params() {
        return new AssignSample.Params(sample, coders, documents());
    }

    private int documents() {
        String words = overlap.strip();
        Matcher share = SHARE.matcher(words);
        if (share.matches()) {
            return (int) Math.round(size * Double.parseDouble(share.group(1).replace(',', '.')) / 100);
        }
        if (!words.matches("\\d{1,9}")) {
            throw new InputProblem(Place.NOWHERE, Messages.text("assign.overlap.wrong", words));
        }
        return Integer.parseInt(words);
    }
}
