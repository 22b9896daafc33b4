package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.navette.analysis.Messages;

/** A finding that is being written. Its title is the sentence {@code audit.KIND}, its rule {@code audit.KIND.rule}. */
final class Draft {
    private final Check check;
    private final String kind;
    private String about = "";
    private long looked;
    private String unit = "";
    private long found;
    private String rule = "";
    private String note = "";
    private Order order = Order.KNOW;
    private final List<Example> examples = new ArrayList<>();
    private final List<Long> documents = new ArrayList<>();

    Draft(Check check, String kind) {
        this.check = check;
        this.kind = kind;
        rule = Messages.text("audit." + kind + ".rule");
    }

    Draft about(String what) {
        about = what;
        return this;
    }

    Draft looked(long count, Unit of) {
        looked = count;
        unit = of.words(count);
        return this;
    }

    /** @param then where it stands in the order of reading when anything was found */
    Draft found(long count, Order then) {
        found = count;
        order = count == 0 ? Order.KNOW : then;
        return this;
    }

    /** Fills in the rule's places. */
    Draft rule(Object... arguments) {
        rule = Messages.text("audit." + kind + ".rule", arguments);
        return this;
    }

    Draft note(String sentence) {
        note = note.isEmpty() ? sentence : note + " " + sentence;
        return this;
    }

    Draft example(String text, List<Example.Ref> refs) {
        if (examples.size() < Finding.EXAMPLES) {
            examples.add(new Example(text, refs));
        }
        return this;
    }

    Draft documents(Collection<Long> ids) {
        documents.addAll(ids.stream().sorted().limit(Finding.DOCUMENTS).toList());
        return this;
    }

    Finding finish() {
        return new Finding(check.name(), check.matter(), kind, about, Messages.text("audit." + kind), looked, unit, found,
                looked == 0 ? null : Double.valueOf((double) found / looked), rule, note, examples, documents, order);
    }
}
