package org.navette.analysis;

import org.junit.jupiter.api.Test;
import org.navette.testkit.MessagesCheck;

class MessagesTest {
    @Test
    void everySentenceStandsInBothLanguages() {
        MessagesCheck.bothLanguages(Messages.CATALOGUE);
    }
}
