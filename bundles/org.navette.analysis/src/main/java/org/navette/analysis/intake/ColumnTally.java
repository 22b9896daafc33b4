package org.navette.analysis.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.navette.core.study.VariableType;
import org.navette.formats.types.Dates;
import org.navette.formats.types.Missing;
import org.navette.formats.types.Proposal;
import org.navette.formats.types.TypeInference;

/** Takes the values of one column and says what they look like. */
final class ColumnTally {
    private static final int EXAMPLES = 3;
    private static final int DISTINCT = 1000;
    /** Mean length in characters from which values are sentences rather than names. */
    private static final int SENTENCE = 40;
    private static final int LONGEST_KEY = 40;
    private static final Set<String> KEY_WORDS = Set.of("customer", "client", "user", "member", "respondent", "répondant", "account", "compte",
            "contact", "person", "personne");

    private final String name;
    private final TypeInference types;
    private final Set<String> values = new HashSet<>();
    private final List<String> examples = new ArrayList<>();
    private long rows;
    private long filled;
    private long characters;
    private boolean repeated;
    private boolean keys = true;
    private String written;

    ColumnTally(String name, Locale language) {
        this.name = name;
        types = new TypeInference(language);
    }

    void add(String cell) {
        String value = cell.strip();
        rows++;
        types.add(value);
        if (Missing.is(value)) {
            return;
        }
        filled++;
        characters += value.length();
        keys &= value.length() <= LONGEST_KEY && value.indexOf('\n') < 0 && !value.contains("  ");
        repeated |= values.contains(value);
        if (values.size() < DISTINCT) {
            values.add(value);
        }
        if (examples.size() < EXAMPLES && !examples.contains(value)) {
            examples.add(value);
        }
        if (written == null && value.matches(".*\\d[.,]\\d.*")) {
            written = value;
        }
    }

    ColumnLook look() {
        Proposal proposal = types.propose();
        boolean sentences = filled > 0 && proposal.type() == VariableType.NOMINAL && characters / filled >= SENTENCE;
        boolean plain = proposal.type() != VariableType.DATE && proposal.type() != VariableType.BOOLEAN && !sentences && keys;
        boolean unique = plain && rows > 0 && filled == rows && !repeated;
        String low = name.toLowerCase(Locale.ROOT);
        boolean customer = plain && filled > 0 && KEY_WORDS.stream().anyMatch(low::contains);
        return new ColumnLook(name, proposal.type(), writing(proposal), ambiguous(proposal), sentences, unique, customer,
                DocumentRole.VARIABLE, filled, values.size(), examples, proposal.notes());
    }

    private static boolean ambiguous(Proposal proposal) {
        return proposal.type() == VariableType.DATE && proposal.dates().ambiguous()
                || proposal.type() == VariableType.NUMERIC && proposal.numbers().ambiguous();
    }

    private Manner.Writing writing(Proposal proposal) {
        return switch (proposal.type()) {
            case DATE -> examples.stream().allMatch(e -> e.matches("\\d{4}.*")) ? null
                    : proposal.dates().order() == Dates.Order.DAY_FIRST ? Manner.Writing.DAY_FIRST : Manner.Writing.MONTH_FIRST;
            case NUMERIC -> written == null ? null
                    : proposal.numbers().decimal() == ',' ? Manner.Writing.DECIMAL_COMMA : Manner.Writing.DECIMAL_POINT;
            default -> null;
        };
    }
}
