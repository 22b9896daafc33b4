package org.navette.ui.behaviour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ColumnLook;
import org.navette.analysis.intake.LookAtBehaviour;
import org.navette.analysis.intake.LookAtTable;
import org.navette.analysis.intake.Mapping;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceRoles;
import org.navette.formats.tables.TableOptions;
import org.navette.ui.Messages;

/**
 * How a file of behaviour is to be declared: a first proposal from the names of its columns, which the user changes.
 *
 * @param look    what the file looks like, or null when it cannot be read
 * @param problem what makes the file unusable, or null
 */
public record BehaviourPlan(Path file, LookAtTable.Result look, List<Column> columns, String problem) {
    private static final Map<Role, Set<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.CUSTOMER, Set.of("customer", "client", "customerid", "customer_id", "id_client", "cust_id")),
            Map.entry(Role.DATE, Set.of("date", "invoicedate", "day", "jour")),
            Map.entry(Role.AMOUNT, Set.of("amount", "montant", "total", "revenue", "sales", "ca")),
            Map.entry(Role.PRICE, Set.of("price", "unitprice", "unit_price", "prix", "prix_unitaire")),
            Map.entry(Role.MARGIN, Set.of("margin", "marge")),
            Map.entry(Role.QUANTITY, Set.of("quantity", "quantité", "qty", "units")),
            Map.entry(Role.PRODUCT, Set.of("product", "produit", "stockcode", "sku", "article")),
            Map.entry(Role.CATEGORY, Set.of("category", "catégorie", "rayon")),
            Map.entry(Role.CHANNEL, Set.of("channel", "canal")),
            Map.entry(Role.EVENT, Set.of("event", "événement")),
            Map.entry(Role.COST, Set.of("cost", "coût")),
            Map.entry(Role.DISCOUNT, Set.of("discount", "remise")),
            Map.entry(Role.RETURNED, Set.of("returned", "retour")),
            Map.entry(Role.CAMPAIGN, Set.of("campaign", "campagne")),
            Map.entry(Role.REASON, Set.of("reason", "motif")),
            Map.entry(Role.DURATION, Set.of("duration", "minutes", "durée")),
            Map.entry(Role.RESOLVED, Set.of("resolved", "résolu")),
            Map.entry(Role.PREFERENCE, Set.of("preference", "préférence"))));

    public BehaviourPlan {
        columns = List.copyOf(columns);
    }

    /** The parts a column may play; the price of one piece makes the amount together with the quantity. */
    public enum Role {
        CUSTOMER, DATE, AMOUNT, PRICE, MARGIN, COST, DISCOUNT, QUANTITY, RETURNED, PRODUCT, CATEGORY, CHANNEL, CAMPAIGN, EVENT, REASON, DURATION,
        RESOLVED, PREFERENCE, IGNORE
    }

    /** @param look what its values speak for */
    public record Column(ColumnLook look, Role role) {
        public String name() {
            return look.name();
        }

        public List<String> examples() {
            return look.examples();
        }
    }

    /** As below, with everything found out. */
    public static BehaviourPlan of(Path file) {
        return of(file, TableOptions.DETECT, Locale.ROOT);
    }

    /** Looks into the file; whatever makes it unusable is told in the plan. */
    public static BehaviourPlan of(Path file, TableOptions options, Locale language) {
        try {
            LookAtTable.Result look = LookAtBehaviour.at(file, options, language);
            return new BehaviourPlan(file, look, guess(look.columns()), null);
        } catch (InputProblem p) {
            return new BehaviourPlan(file, null, List.of(), p.sentence());
        }
    }

    private static List<Column> guess(List<ColumnLook> looks) {
        List<Column> columns = new ArrayList<>();
        Set<Role> taken = new HashSet<>();
        for (ColumnLook look : looks) {
            Role role = byName(look);
            columns.add(new Column(look, taken.add(role) ? role : Role.IGNORE));
        }
        return columns;
    }

    private static Role byName(ColumnLook look) {
        String plain = look.name().toLowerCase(Locale.ROOT).replace(' ', '_');
        return NAMES.entrySet().stream().filter(e -> e.getValue().contains(plain)
                || e.getValue().contains(plain.replace("_", ""))).map(Map.Entry::getKey).findFirst().orElse(Role.IGNORE);
    }

    /** This plan with the columns used as a saved mapping says. */
    public BehaviourPlan with(Mapping mapping) {
        Map<SourceColumn, String> roles = mapping.behaviour(file, null).columns();
        Map<String, Role> parts = new HashMap<>();
        roles.forEach((role, column) -> parts.put(column.toLowerCase(Locale.ROOT), Role.valueOf(role.name())));
        String amount = roles.getOrDefault(SourceColumn.AMOUNT, "");
        String quantity = roles.getOrDefault(SourceColumn.QUANTITY, "");
        for (String factor : amount.contains("*") ? amount.split("\\*") : new String[0]) {
            if (!factor.strip().equalsIgnoreCase(quantity)) {
                parts.put(factor.strip().toLowerCase(Locale.ROOT), Role.PRICE);
            }
        }
        return new BehaviourPlan(file, look, columns.stream()
                .map(c -> new Column(c.look(), parts.getOrDefault(c.name().toLowerCase(Locale.ROOT), Role.IGNORE))).toList(), problem);
    }

    /** The parts that mean something in a kind of source, the needed ones first; the last one leaves a column out. */
    public static List<Role> roles(SourceKind kind) {
        List<Role> roles = new ArrayList<>();
        for (SourceColumn column : SourceRoles.of(kind).all()) {
            roles.add(Role.valueOf(column.name()));
            if (column == SourceColumn.AMOUNT) {
                roles.add(Role.PRICE);
            }
        }
        roles.add(Role.IGNORE);
        return roles;
    }

    /** A part in words, with a mark when a kind needs or wants it. */
    public static String told(Role role, SourceKind kind) {
        String title = Messages.text("source.role." + role);
        if (role == Role.IGNORE || role == Role.PRICE) {
            return title;
        }
        SourceColumn column = SourceColumn.valueOf(role.name());
        SourceRoles roles = SourceRoles.of(kind);
        return roles.needs().contains(column) ? Messages.text("source.role.needed", title)
                : roles.wants().contains(column) ? Messages.text("source.role.wanted", title) : title;
    }

    /** This plan for a kind of source: parts that mean nothing in it are given up, columns left out play the part of their name if free. */
    public BehaviourPlan with(SourceKind kind) {
        List<Role> known = roles(kind);
        Set<Role> taken = new HashSet<>();
        columns.stream().map(Column::role).filter(known::contains).forEach(taken::add);
        List<Column> changed = new ArrayList<>();
        for (Column column : columns) {
            Role named = known.contains(column.role()) && column.role() != Role.IGNORE ? column.role() : byName(column.look());
            boolean stays = column.role() != Role.IGNORE && known.contains(column.role());
            changed.add(new Column(column.look(), stays || known.contains(named) && taken.add(named) ? named : Role.IGNORE));
        }
        return new BehaviourPlan(file, look, changed, problem);
    }

    /** Columns that play no part: of a profile they may become variables of customers. */
    public List<String> idle() {
        return columns.stream().filter(c -> c.role() == Role.IGNORE).map(Column::name).toList();
    }

    /** The kind that the columns speak for. */
    public SourceKind kind() {
        return has(Role.AMOUNT) || has(Role.PRICE) || has(Role.MARGIN) ? SourceKind.TRANSACTIONS
                : columns.stream().anyMatch(c -> c.name().matches("(?i)campaign|campagne")) ? SourceKind.CAMPAIGNS
                        : has(Role.DATE) ? SourceKind.CONTACTS : SourceKind.PROFILE;
    }

    /** This plan with another part for one column; it is taken from the one that played it before. */
    public BehaviourPlan with(int index, Role role) {
        List<Column> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            Column c = changed.get(i);
            if (i == index) {
                changed.set(i, new Column(c.look(), role));
            } else if (c.role() == role) {
                changed.set(i, new Column(c.look(), Role.IGNORE));
            }
        }
        return new BehaviourPlan(file, look, changed, problem);
    }

    /** What still stands in the way, as a sentence; empty when nothing does. */
    public Optional<String> complaint() {
        return problem != null ? Optional.of(problem)
                : !has(Role.CUSTOMER) ? Optional.of(Messages.text("behaviour.no.customer"))
                        : has(Role.PRICE) && !has(Role.QUANTITY) ? Optional.of(Messages.text("behaviour.no.quantity"))
                                : has(Role.PRICE) && has(Role.AMOUNT) ? Optional.of(Messages.text("behaviour.two.amounts"))
                                        : Optional.empty();
    }

    /** @param reference true to leave the data in the file */
    public ImportBehaviour.Params params(String name, SourceKind kind, boolean reference) {
        return params(name, kind, reference, null, null, null);
    }

    /** @param delimiter a word of the command line; null parts are found out */
    public ImportBehaviour.Params params(String name, SourceKind kind, boolean reference, String delimiter, String encoding, String sheet) {
        Map<SourceColumn, String> roles = new EnumMap<>(SourceColumn.class);
        for (Column column : columns) {
            switch (column.role()) {
                case IGNORE -> {
                    // not declared
                }
                case PRICE -> roles.put(SourceColumn.AMOUNT, named(Role.QUANTITY) + "*" + column.name());
                default -> roles.put(SourceColumn.valueOf(column.role().name()), column.name());
            }
        }
        return new ImportBehaviour.Params(file, name, kind, roles, reference, delimiter, encoding, sheet, null);
    }

    private boolean has(Role role) {
        return columns.stream().anyMatch(c -> c.role() == role);
    }

    private String named(Role role) {
        return columns.stream().filter(c -> c.role() == role).map(Column::name).findFirst().orElseThrow();
    }
}
