package org.navette.core.study;

import static org.navette.core.study.SourceColumn.AMOUNT;
import static org.navette.core.study.SourceColumn.CAMPAIGN;
import static org.navette.core.study.SourceColumn.CATEGORY;
import static org.navette.core.study.SourceColumn.CHANNEL;
import static org.navette.core.study.SourceColumn.COST;
import static org.navette.core.study.SourceColumn.CUSTOMER;
import static org.navette.core.study.SourceColumn.DATE;
import static org.navette.core.study.SourceColumn.DISCOUNT;
import static org.navette.core.study.SourceColumn.DURATION;
import static org.navette.core.study.SourceColumn.EVENT;
import static org.navette.core.study.SourceColumn.MARGIN;
import static org.navette.core.study.SourceColumn.PREFERENCE;
import static org.navette.core.study.SourceColumn.PRODUCT;
import static org.navette.core.study.SourceColumn.QUANTITY;
import static org.navette.core.study.SourceColumn.REASON;
import static org.navette.core.study.SourceColumn.RESOLVED;
import static org.navette.core.study.SourceColumn.RETURNED;

import java.util.Collection;
import java.util.List;

/**
 * Which roles a kind of source takes: the one place that the command line, the window and the checks ask.
 *
 * @param needs without these nothing can be declared
 * @param wants without these most figures of the kind cannot be computed: a check says so
 * @param may   the others that mean something in this kind
 */
public record SourceRoles(List<SourceColumn> needs, List<SourceColumn> wants, List<SourceColumn> may) {
    public SourceRoles {
        needs = List.copyOf(needs);
        wants = List.copyOf(wants);
        may = List.copyOf(may);
    }

    public static SourceRoles of(SourceKind kind) {
        return switch (kind) {
            case TRANSACTIONS -> new SourceRoles(List.of(CUSTOMER), List.of(DATE, AMOUNT),
                    List.of(QUANTITY, MARGIN, COST, DISCOUNT, PRODUCT, CATEGORY, CHANNEL, RETURNED));
            case CAMPAIGNS -> new SourceRoles(List.of(CUSTOMER), List.of(DATE, EVENT), List.of(CHANNEL, CAMPAIGN, COST));
            case CONTACTS -> new SourceRoles(List.of(CUSTOMER), List.of(DATE), List.of(CHANNEL, REASON, DURATION, RESOLVED));
            case PROFILE -> new SourceRoles(List.of(CUSTOMER), List.of(), List.of(PREFERENCE));
        };
    }

    /** All roles, the needed ones first. */
    public List<SourceColumn> all() {
        return java.util.stream.Stream.of(needs, wants, may).flatMap(List::stream).toList();
    }

    /** Wanted roles that are not among these. */
    public List<SourceColumn> missing(Collection<SourceColumn> declared) {
        return wants.stream().filter(role -> !declared.contains(role)).toList();
    }

    /** Of these, the ones that mean nothing in this kind; they are kept, but no figure uses them. */
    public List<SourceColumn> strange(Collection<SourceColumn> declared) {
        return declared.stream().filter(role -> !all().contains(role)).sorted().toList();
    }
}
