package org.navette.analysis.intake;

/**
 * Two keys that do not meet, though they are probably one.
 *
 * @param study  as the study writes it
 * @param source as the source writes it
 * @param why    what sets them apart
 */
public record NearKeys(String study, String source, Why why) {
    /** What sets two keys apart. */
    public enum Why {
        CASE, ZEROS, SIGNS
    }

    /** SQL of what is left of a key without case, leading zeros and whatever is neither letter nor digit. */
    static String plain(String key) {
        return "ltrim(regexp_replace(regexp_replace(lower(" + key + "), '[.]0+$', ''), '[^\\p{L}\\p{N}]', '', 'g'), '0')";
    }

    static NearKeys of(String study, String source) {
        Why why = study.equalsIgnoreCase(source) ? Why.CASE
                : study.replaceFirst("^0+", "").equalsIgnoreCase(source.replaceFirst("^0+", "")) ? Why.ZEROS : Why.SIGNS;
        return new NearKeys(study, source, why);
    }
}
