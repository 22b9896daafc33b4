package org.navette.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.intake.LookAtTable;

/** What a table may hold. */
enum TableKind {
    DOCUMENTS, BEHAVIOUR, CODINGS, CODEBOOK;

    private static final Set<String> MONEY = Set.of("amount", "montant", "quantity", "quantité", "unitprice", "price", "prix", "invoicedate", "campaign",
            "campagne");

    /** What the columns speak for; documents when nothing does. */
    static TableKind of(LookAtTable.Result look) {
        List<String> names = look.columns().stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
        Set<String> all = names.stream().collect(Collectors.toSet());
        if (all.contains("code") && all.contains("document")) {
            return CODINGS;
        }
        if (all.contains("code") && (all.contains("parent") || all.contains("definition") || all.size() == 1)) {
            return CODEBOOK;
        }
        boolean sentences = look.columns().stream().anyMatch(org.navette.analysis.intake.ColumnLook::freeText);
        return !sentences && names.stream().anyMatch(MONEY::contains) ? BEHAVIOUR : DOCUMENTS;
    }
}
