/**
 * An article on sale.
 *
 * @param name     as a speaker says it, without article
 * @param kind     the short form used after the first mention
 * @param category its category's label
 * @param feminine grammatical gender, where the language has one
 * @param cents    list price
 */
record Product(String code, String name, String kind, String category, boolean feminine, int cents) {
    char letter() {
        return code.charAt(0);
    }

    boolean elides() {
        return "aeiouyéèêh".indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
    }
}
