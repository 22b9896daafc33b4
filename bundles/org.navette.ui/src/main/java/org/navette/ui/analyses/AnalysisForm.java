package org.navette.ui.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.catalogue.NamedAnalyses;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.ParameterType;
import org.navette.analysis.named.Values;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Source;
import org.navette.core.study.Variable;
import org.navette.store.Study;
import org.navette.ui.Messages;

/** The analyses there are, and what was entered for each in this window: it stays when another one is looked at. */
final class AnalysisForm {
    private final Map<String, Map<String, String>> entered = new HashMap<>();
    private List<String> sources = List.of();
    private List<String> variables = List.of();

    /** What a study offers to choose from. */
    record Offers(List<String> sources, List<String> variables) {
        static Offers of(Study study) {
            return new Offers(study.sources().list().stream().map(Source::name).toList(),
                    study.variables().list().stream().map(Variable::name).toList());
        }
    }

    /** A choice: what is entered, and what people read. */
    record Choice(String value, String words) {
    }

    List<NamedAnalysis> analyses() {
        return NamedAnalyses.all();
    }

    void offer(Offers offers) {
        sources = offers.sources();
        variables = offers.variables();
    }

    /** Whether there is anything that an analysis could use. */
    boolean ready() {
        return !sources.isEmpty();
    }

    /** What was entered; its preset before anything was, empty when the analysis chooses itself. */
    String value(NamedAnalysis analysis, Parameter parameter) {
        String preset = parameter.preset() == null ? "" : parameter.preset();
        return entered.getOrDefault(analysis.name(), Map.of()).getOrDefault(parameter.name(), preset);
    }

    void enter(NamedAnalysis analysis, Parameter parameter, String value) {
        entered.computeIfAbsent(analysis.name(), name -> new HashMap<>()).put(parameter.name(), value);
    }

    void forget() {
        entered.clear();
        offer(new Offers(List.of(), List.of()));
    }

    /** What a drop-down list offers; empty for parameters that are written. */
    List<Choice> choices(Parameter parameter) {
        List<Choice> choices = new ArrayList<>();
        switch (parameter.type()) {
            case CHOICE -> parameter.choices().forEach(word -> choices.add(new Choice(word, words(word))));
            case SOURCE, VARIABLE -> {
                choices.add(new Choice("", Messages.text(parameter.type() == ParameterType.SOURCE ? "analyses.source.own" : "analyses.variable.none")));
                (parameter.type() == ParameterType.SOURCE ? sources : variables).forEach(name -> choices.add(new Choice(name, name)));
            }
            default -> {
                // written, or a switch
            }
        }
        return choices;
    }

    /** The word in the user's language; an analysis may have choices of which the window knows nothing. */
    private static String words(String word) {
        String key = "analyses.choice." + word;
        return Messages.CATALOGUE.keys(Catalogue.locale()).contains(key) ? Messages.text(key) : word;
    }

    /** What is entered, checked. @throws org.navette.core.problem.InputProblem for a value that cannot be */
    Values values(NamedAnalysis analysis) {
        return Values.of(analysis, entered.getOrDefault(analysis.name(), Map.of()));
    }
}
