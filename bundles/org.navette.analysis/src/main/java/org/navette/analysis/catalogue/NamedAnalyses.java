package org.navette.analysis.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.analysis.baskets.BasketRules;
import org.navette.analysis.baskets.NextProduct;
import org.navette.analysis.campaigns.Pressure;
import org.navette.analysis.campaigns.Worth;
import org.navette.analysis.customers.ChurnRule;
import org.navette.analysis.customers.LifetimeValue;
import org.navette.analysis.customers.Retention;
import org.navette.analysis.customers.WhatIf;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** The analyses that are asked for by name. */
public final class NamedAnalyses {
    private static final List<NamedAnalysis> ALL = List.of(new LifetimeValue(), new ChurnRule(), new Retention(), new BasketRules(), new NextProduct(),
            new Pressure(), new Worth(), new WhatIf());

    private NamedAnalyses() {
    }

    public static List<NamedAnalysis> all() {
        return ALL;
    }

    /** @throws InputProblem when there is none of that name; lists those there are */
    public static NamedAnalysis named(String name) {
        return ALL.stream().filter(analysis -> analysis.name().equals(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("named.unknown", name,
                        ALL.stream().map(NamedAnalysis::name).collect(Collectors.joining(", ")))));
    }
}
