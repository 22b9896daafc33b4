package org.navette.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CustomerKeyTest {
    @Test
    void spreadsheetNumbersMeetPlainKeys() {
        assertEquals("17850", CustomerKey.normalise(" 17850.0 "));
        assertEquals("17850", CustomerKey.normalise("17850"));
        assertEquals("007", CustomerKey.normalise("007"));
        assertEquals("1.5", CustomerKey.normalise("1.5"));
        assertEquals("A.0", CustomerKey.normalise("A.0"));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(CustomerKey.normalise(null));
        assertNull(CustomerKey.normalise("  "));
    }
}
