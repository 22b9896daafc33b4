import java.time.LocalDate;
import java.util.List;

/** A made-up text with what its author meant: the passages by theme and the whole text's polarity. */
final class Document {
    /** A passage, in Unicode code points, end exclusive. */
    record Mention(String theme, int polarity, int start, int end) {
    }

    String id;
    LocalDate date;
    /** As the file spells it: may be empty, unknown, or end in ".0". */
    String key = "";
    /** The author, or null when the text has no customer. */
    Customer customer;
    String channel;
    Product product;
    String region = "";
    String language;
    String question;
    int rating;
    int sentiment;
    String text;
    List<Mention> mentions = List.of();

    int length() {
        return text.codePointCount(0, text.length());
    }
}
