package org.navette.behaviour.metrics;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.navette.behaviour.Messages;
import org.navette.core.language.Catalogue;

/**
 * Bands between limits: below the first, [first, second) …, from the last on.
 *
 * @param limits finite and strictly ascending, at least one
 */
public record Cuts(List<Double> limits) implements Banding {
    /** @throws IllegalArgumentException when the limits are none, not finite or not ascending */
    public Cuts {
        limits = List.copyOf(limits);
        boolean fine = !limits.isEmpty();
        for (int i = 0; i < limits.size(); i++) {
            fine &= Double.isFinite(limits.get(i)) && (i == 0 || limits.get(i - 1) < limits.get(i));
        }
        if (!fine) {
            throw new IllegalArgumentException("limits " + limits);
        }
    }

    @Override
    public List<String> labels() {
        NumberFormat format = NumberFormat.getInstance(Catalogue.locale());
        format.setMaximumFractionDigits(6);
        List<String> numbers = limits.stream().map(format::format).toList();
        List<String> labels = new ArrayList<>();
        labels.add(Messages.text("band.below", numbers.getFirst()));
        for (int i = 1; i < numbers.size(); i++) {
            labels.add(Messages.text("band.between", numbers.get(i - 1), numbers.get(i)));
        }
        labels.add(Messages.text("band.above", numbers.getLast()));
        return labels;
    }
}
