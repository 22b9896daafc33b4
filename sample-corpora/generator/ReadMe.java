import java.util.Map;

/** Writes the README of the sample corpora, with the answer key's figures. */
final class ReadMe {
    private ReadMe() {
    }

    static String of(Map<String, byte[]> files, AnswerKey first, AnswerKey second) {
        StringBuilder out = new StringBuilder(INTRODUCTION);
        out.append("\n## La Ruche: answer key\n\n");
        section(out, first);
        out.append("\n## Harbour Mobile: answer key\n\n");
        section(out, second);
        out.append("\n## Files\n\n| file | bytes |\n|---|---:|\n");
        long total = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            total += file.getValue().length;
            if (!file.getKey().contains("/interviews/")) {
                out.append("| ").append(file.getKey()).append(" | ").append(file.getValue().length).append(" |\n");
            }
        }
        return out.append("\nTogether with 24 interviews: ").append(total).append(" bytes.\n").toString();
    }

    private static void section(StringBuilder out, AnswerKey key) {
        key.findings.forEach(f -> out.append(f).append('\n'));
        out.append("\n| code | sampled documents (at least one coder) | Cohen's kappa | true share of all 2,300 |\n|---|---:|---:|---:|\n");
        key.kappas.forEach(k -> out.append(k).append('\n'));
        out.append("\n| total | |\n|---|---:|\n");
        key.totals.forEach(t -> out.append(t).append('\n'));
    }

    private static final String INTRODUCTION = """
            # Sample corpora

            Two made-up firms, used by the demo, the tests and the welcome page. Nobody in these files exists: every sentence is put
            together from phrases written for this project, every figure is drawn with a fixed seed.

            - `la-ruche/`: **La Ruche**, a French household-goods retailer (shops, web, telephone). Texts in French, a few mixed with other languages.
            - `harbour-mobile/`: **Harbour Mobile**, a telephone operator (stores, web, telephone). Texts in English, a few mixed.

            This file and all data files are written by the generator; change the generator, not them:

                javac -d DIR sample-corpora/generator/*.java
                java -cp DIR Generate sample-corpora            writes everything and prints this file
                java -cp DIR Generate --check sample-corpora    exit code 1 when a file differs from a fresh run

            ## What is in a corpus

            CSV in UTF-8, quoted as in RFC 4180, lines end in LF; texts may hold line breaks. Money with a decimal point.

            | file | columns |
            |---|---|
            | `reviews.csv` (2,000) | id, date, customer, channel, product and category (Harbour: plan), rating 1–5, region, language, text |
            | `answers.csv` (300) | id, date, customer, channel, nps 0–10, question, text, age_band, region |
            | `interviews/` (12) | six .docx, six .txt with speaker turns; the file name begins with the customer key |
            | `transactions.csv` | customer, date, product, category, channel, quantity, amount, margin; returns and credits are negative |
            | `campaigns.csv` | customer, date, channel, campaign, cost, event (sent, opened, clicked, bought, unsubscribed, complained); advertising of June 2026 (Harbour: and the cheque of February) |
            | `contacts.csv` | customer, date, channel, reason, minutes, resolved |
            | `profiles.csv` | customer, age_band, region, since, segment, preference (the channel for messages, or none) |
            | `products.csv` | code, name, category, price |
            | `codebook.csv` | code, parent, definition, include, exclude, example, colour, shortcut |
            | `sample.csv` | document, stratum, probability: 400 of the 2,300 reviews and answers, stratified by channel, proportional |
            | `codings-NAME.csv` | document, start, end, code, sentiment, memo; start and end in Unicode code points, end exclusive, empty = whole document; a row without code is the coder's sentiment of the whole document (-1, 0, 1) |
            | `answer-key.csv` | corpus, fact, rows, columns, row, column, kind, value, tolerance |

            Made difficult on purpose: typing errors, lost accents, letters with separate accents, emoji of several code points, capitals, SMS spelling,
            sarcasm, HTML remains, answers of one character and letters of 300 words and more, eight copied reviews and four nearly copied ones,
            texts without customer key, with a key unknown elsewhere, with a key that a spreadsheet spelt "10234.0", customers without transactions.

            Import, for example (Harbour Mobile: `--variable plan` for product and category):

                navette import documents STUDY la-ruche/reviews.csv --text text --id id --customer customer --date date --language col:language
                    --channel col:channel --kind review --variable product --variable category --variable rating --variable region
                navette import documents STUDY la-ruche/answers.csv --text text --id id --customer customer --date date --language fr
                    --channel col:channel --kind answer --variable nps --variable age_band --variable region
                navette import codebook STUDY la-ruche/codebook.csv
                navette import codings STUDY la-ruche/codings-claire.csv --coder claire
                navette import behaviour STUDY la-ruche/transactions.csv --name ventes --kind transactions --customer customer --date date
                    --amount amount --margin margin --quantity quantity --product product --category category --channel channel

            ## Rules of the answer key

            - Reference date (as of): **2026-06-30**. recency = days from the last purchase (a row with positive quantity) to that date; frequency = distinct
              purchase dates; monetary = sum of amount; basket = monetary / frequency; tenure = days from the first purchase to that date.
              Quintiles by rank over all customers of `transactions.csv`, ties by customer key, 1 = lowest.
            - A customer is gone when recency is 120 days or more.
            - By document. Base: documents judged by people (the 400). A document carries a code when at least half of the coders who judged it
              put it (one of two is enough). Its sentiment is the sign of the mean of its coders' document sentiments (0 = neutral).
              A document without a customer in `transactions.csv` falls in no metric band and out of that table's base.
            - kind: count; column-base; column-share = count / column base; row-share = count / documents of that row with a valid column; total;
              kappa (Cohen, between the two coders); behaviour (computed from the files, no crosstab needed); truth-share (the share of all 2,300 texts
              that were written to carry the theme: what an estimate from the sample should cover; truth-row-share likewise for the first fact).
            - A sample of 400 moves with chance. These seeds were picked out of seven because their samples show the facts plainly. In the other six every
              fact pointed the same way; the first one's ratio ranged from 2.1 to 2.8 (La Ruche) and from 1.4 to 2.4 (Harbour Mobile).
            - Messages a month = rows of `campaigns.csv` with event sent, in June 2026 by mail (Harbour: text).
            """;
}
