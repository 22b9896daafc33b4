package org.navette.ui.widgets.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Words on what the toolkit selects can be read, in both looks. */
class SystemSheetTest {
    private static final double LEGIBLE = 4.5;

    @Test
    void wordsOnEveryGroundAreLegible() {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            String sheet = SystemSheet.of(theme);
            Matcher rule = Pattern.compile("[^{}]*:selected[^{}]*\\{ background-color: (#\\w{6});[^}]*? color: (#\\w{6});|"
                    + "button\\.default \\{ background-color: (#\\w{6});[^}]*? color: (#\\w{6});").matcher(sheet);
            int rules = 0;
            while (rule.find()) {
                int from = rule.group(1) == null ? 3 : 1;
                double contrast = Theme.contrast(Theme.hex(rule.group(from)), Theme.hex(rule.group(from + 1)));
                assertTrue(contrast >= LEGIBLE, theme.id() + " " + contrast + " in " + rule.group());
                rules++;
            }
            assertTrue(rules >= 3, "rules in " + sheet);
        }
    }
}
