package org.navette.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything but persons: what its form, its check digits or the words beside it give away. */
final class Forms {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH = "(?:janv(?:ier)?|f[ée]vr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?"
            + "|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|october|november|december)\\.?";
    private static final String DATE = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH
            + "\\s+(?:19|20)\\d{2}|" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2})";
    private static final String WAY = "(?:rue|avenue|av\\.|boulevard|bd|bld|place|all[ée]es?|chemin|impasse|quai|cours|route|square|passage|faubourg|villa|sentier|ruelle|esplanade"
            + "|r[ée]sidence|lotissement|hameau)";
    private static final String TOWN = "(?:\\s*[,–-]?\\s*(?:F-)?\\d{5}\\s+\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}'’-]+|sur|sous|en|l[eèé]s|de|la|le))*)";
    private static final String STREET = "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Square|Boulevard|Blvd|Crescent|Terrace|Gardens|Grove|Mews|Row|Parade)";
    private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}";
    private static final String NUMBERED = "(?:\\s*(?:n[°ºo]s?\\.?|no\\.|num[ée]ro|number|num\\.?|nr\\.?|#|id|ref\\.?|code|est(?: le)?|is|was|:|=))";
    private static final String THING = "(?:commandes?|orders?|clients?|customers?|r[ée]f(?:[ée]rences?)?\\.?|references?|dossiers?|factures?|invoices?|tickets?|contrats?|contracts?|comptes?"
            + "|accounts?|suivi|tracking|colis|parcel|bookings?|r[ée]servations?|cases?|abonn[ée]e?s?|adh[ée]rente?s?|members?(?:hip)?|polic(?:e|y)|sinistre|claims?|devis|quote|bon de livraison)";
    private static final String MARKED = "[A-Z0-9](?:[A-Z0-9]|[-/_.](?=[A-Z0-9])){3,24}";

    private record Rule(PersonalKind kind, Pattern pattern, int group, double confidence, Clue clue, Predicate<String> check) {
    }

    private static final List<Rule> RULES = List.of(
            rule(PersonalKind.EMAIL, "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(?![\\p{L}\\p{N}-])", 0, 0.99, Clue.FORM,
                    t -> !t.endsWith(".invalid")),
            rule(PersonalKind.URL, "(?:https?://|www\\.)(?:[\\w.-]+\\.)?(?:facebook|instagram|twitter|linkedin|tiktok|youtube|github|gitlab|threads|pinterest|x)\\.(?:com|net|org)/(?:in/|user/|u/|@)?[\\w.%-]{2,}[^\\s<>\"),;]*(?<![.!?:])",
                    0, 0.9, Clue.FORM, t -> !t.matches("(?i).*\\.(?:com|net|org)/(?:help|about|legal|login|policies|share|search|watch|explore|groups|pages)\\b.*")),
            rule(PersonalKind.URL, "(?:https?://|www\\.)[^\\s<>\"]+?/(?:users?|profiles?|profils?|members?|membres?|people|~)/?[\\p{L}\\d._%-]{2,}[^\\s<>\"),;]*(?<![.!?:])", 0, 0.9, Clue.FORM, t -> !t.contains(".invalid/")),
            rule(PersonalKind.URL, "https?://[^\\s<>\"/]+@[^\\s<>\"]+|https?://[^\\s<>\"]+[?&](?:user(?:name)?|login|e?mail|client|customer)(?:_?id)?=[^\\s<>\"&]+", 0, 0.9, Clue.FORM, t -> true),
            rule(PersonalKind.IBAN, "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[\\s.-]?[A-Z0-9]{4}){2,7}(?:[\\s.-]?[A-Z0-9]{1,4})?(?![\\p{L}\\p{N}])", 0, 0.99, Clue.CHECKED, Checks::iban),
            rule(PersonalKind.CARD, "(?<![\\d.,/-])[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}(?![\\d])|(?<![\\d.,/-])3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}(?!\\d)", 0, 0.97, Clue.CHECKED, Checks::card),
            rule(PersonalKind.BIRTH, "(?:\\bn[ée]+e?\\s+(?:le|en)|date de naissance|\\bnaissance\\s*:|\\bborn(?:\\s+on)?|date of birth|\\bd\\.?o\\.?b\\.?|birth\\s?date|birthday)\\s*(?::|is|est(?: le)?|le|on)?\\s*(" + DATE + ")", 1, 0.95, Clue.CONTEXT, t -> true),
            rule(PersonalKind.REFERENCE, "\\b" + THING + "(?:\\s+(?:client|number|num[ée]ro))?" + NUMBERED + "{1,3}\\s*(" + MARKED + ")(?![\\p{L}\\p{N}])", 1, 0.9, Clue.CONTEXT, t -> digits(t) >= 3),
            rule(PersonalKind.REFERENCE, "(?:n[°ºo]|num[ée]ro|number|no\\.?)\\s*(?:de\\s+|d['’])?" + THING + NUMBERED + "{0,2}\\s*(" + MARKED + ")(?![\\p{L}\\p{N}])", 1, 0.9, Clue.CONTEXT, t -> digits(t) >= 3),
            rule(PersonalKind.REFERENCE, "\\b" + THING + "\\s+(" + MARKED + ")(?![\\p{L}\\p{N}]|\\s*(?:€|\\$|£|euros?|pounds?|dollars?|fois|times|ans|years|jours|days|points|pi[èe]ces|items))", 1, 0.8, Clue.CONTEXT,
                    t -> digits(t) >= (t.matches("\\d+") ? 5 : 3)),
            rule(PersonalKind.PHONE, "(?<![\\p{L}\\d+.,/-])(?:(?:\\+|00)\\s?33[\\s.-]?(?:\\(0\\)\\s?)?|0)[1-9](?:[\\s.-]?\\d{2}){4}(?![\\d]|[.,]\\d)", 0, 0.95, Clue.FORM, t -> true),
            rule(PersonalKind.PHONE, "(?<![\\p{L}\\d])(?:\\+|00)[1-9]\\d{0,2}[\\s.-]?(?:\\(\\d{1,4}\\)[\\s.-]?)?\\d{1,4}(?:[\\s.-]?\\d{2,4}){1,4}(?!\\d)", 0, 0.95, Clue.FORM, t -> digits(t) >= 9 && digits(t) <= 15),
            rule(PersonalKind.PHONE, "(?<![\\p{L}\\d.,/-])\\(?[2-9]\\d{2}\\)?[\\s.-]\\d{3}[.-]\\d{4}(?![\\d-])", 0, 0.85, Clue.FORM, t -> true),
            rule(PersonalKind.PHONE, "(?<![\\p{L}\\d.,/-])\\(?0\\d{2,4}\\)?[\\s-]\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)", 0, 0.85, Clue.FORM, t -> digits(t) >= 10 && digits(t) <= 11),
            rule(PersonalKind.ADDRESS, "(?<![\\p{L}\\p{N}])(?:(?:appt?|appartement|b[âa]t(?:iment)?|esc(?:alier)?)\\.?\\s*\\w{1,4},?\\s+)?\\d{1,4}\\s?(?:bis|ter|quater)?,?\\s+" + WAY + "\\s+(?-i:(?:(?:de|du|des|la|le|les|l['’]|d['’]|et|à|aux?)\\s*)*"
                    + "\\p{L}[\\p{L}'’-]*(?:\\s+(?:(?:de|du|des|la|le|les|l['’]|d['’])\\s*)*\\p{Lu}[\\p{L}'’-]*){0,4}" + TOWN + "?)", 0, 0.92, Clue.CONTEXT, t -> true),
            rule(PersonalKind.ADDRESS, "(?-i:(?<![\\p{L}\\p{N}])(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite)\\s+\\w{1,4},?\\s+)?\\d{1,5}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}" + STREET
                    + "\\b\\.?(?:,\\s*\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]*){0,2})?(?:,?\\s*[A-Z]{2}\\s\\d{5}(?:-\\d{4})?|,?\\s*" + POSTCODE + ")?)", 0, 0.92, Clue.CONTEXT, t -> true),
            rule(PersonalKind.ADDRESS, "(?-i:(?<![\\p{L}\\p{N}])" + POSTCODE + "(?![\\p{L}\\p{N}]))", 0, 0.8, Clue.FORM, t -> true),
            rule(PersonalKind.HANDLE, "(?<![\\p{L}\\p{N}@._/-])@(?=[\\w.]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_]|\\.(?=[A-Za-z0-9_])){2,29}(?![\\p{L}\\p{N}]|-\\d)", 0, 0.85, Clue.FORM, t -> true));

    private Forms() {
    }

    private static Rule rule(PersonalKind kind, String pattern, int group, double confidence, Clue clue, Predicate<String> check) {
        boolean exact = kind == PersonalKind.IBAN;
        return new Rule(kind, Pattern.compile(pattern, exact ? 0 : FLAGS), group, confidence, clue, check);
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** Overlapping ones too, by rule; in UTF-16 positions. */
    static List<Raw> find(String text) {
        List<Raw> found = new ArrayList<>();
        boolean at = text.indexOf('@') >= 0;
        boolean digit = digits(text) > 0;
        boolean link = text.contains("://") || text.contains("www.") || text.contains("WWW.");
        for (Rule rule : RULES) {
            // Most texts hold none of them, and twenty patterns cost more than one look.
            if (!(switch (rule.kind()) {
                case EMAIL, HANDLE -> at;
                case URL -> link;
                default -> digit;
            })) {
                continue;
            }
            Matcher m = rule.pattern().matcher(text);
            while (m.find()) {
                if (m.start(rule.group()) >= 0 && rule.check().test(m.group(rule.group()))) {
                    found.add(new Raw(rule.kind(), m.start(rule.group()), m.end(rule.group()), rule.confidence(), rule.clue(), null));
                }
            }
        }
        return found;
    }
}
