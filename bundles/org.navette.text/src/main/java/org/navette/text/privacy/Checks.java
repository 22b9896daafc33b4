package org.navette.text.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** Check digits. */
final class Checks {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    /** Country → length of its IBAN, for those that our users meet most; others pass by the check digits alone. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(Map.entry("FR", 27), Map.entry("BE", 16), Map.entry("CH", 21),
            Map.entry("LU", 20), Map.entry("MC", 27), Map.entry("DE", 22), Map.entry("GB", 22), Map.entry("IE", 22), Map.entry("ES", 24),
            Map.entry("IT", 27), Map.entry("NL", 18), Map.entry("PT", 25), Map.entry("AT", 20));

    private Checks() {
    }

    /** The remainder of the rearranged account number by 97 is 1 (ISO 13616). */
    static boolean iban(String text) {
        String plain = text.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 15 || plain.length() > 34 || LENGTHS.getOrDefault(plain.substring(0, 2), plain.length()) != plain.length()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    /** Every second digit from the right doubled, the sum of all digits is a multiple of 10 (ISO/IEC 7812). */
    static boolean card(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() < 13 || digits.length() > 19 || digits.chars().distinct().count() < 2) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : digit * 2;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
