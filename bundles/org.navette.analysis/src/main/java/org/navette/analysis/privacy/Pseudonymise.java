package org.navette.analysis.privacy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.CustomerRows;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Reworded;
import org.navette.store.Study;
import org.navette.text.privacy.KnownNames;
import org.navette.text.privacy.PersonalDataFinder;
import org.navette.text.privacy.PersonalKind;

/**
 * Proposes pseudonyms for what tells who persons are, and replaces what was decided on everywhere in a study. The pairs go to
 * a key file, which is written before the study changes: no original can be lost.
 */
public final class Pseudonymise implements Analysis<Pseudonymise.Params, Pseudonymise.Result> {
    /** Which proposals to take where nobody decided one by one. */
    public enum Accept {
        ALL, HIGH
    }

    /**
     * @param key          the key file; made when new, extended when there. May be null for proposals only
     * @param phrase       of the key file; the caller wipes it
     * @param kinds        what to look for; empty for everything
     * @param customerKeys true to give cases other keys too, in the study and in copied behaviour
     * @param decided      proposals as somebody decided on them, or null: then {@code accept} decides
     * @param accept       null for proposals only: nothing changes
     */
    public record Params(KeyFile key, char[] phrase, Set<PersonalKind> kinds, boolean customerKeys, List<Proposal> decided, Accept accept) {
        public Params {
            kinds = kinds.isEmpty() ? EnumSet.allOf(PersonalKind.class) : Set.copyOf(kinds);
            decided = decided == null ? null : List.copyOf(decided);
        }

        private boolean rehearses() {
            return decided == null && accept == null;
        }
    }

    /**
     * @param passages  replaced in texts
     * @param documents whose text changed
     * @param others    names, values, notes that changed
     * @param proposals what was proposed, or decided
     * @param pairs     in the key file now
     * @param outside   files elsewhere that may still hold the words
     */
    public record Result(boolean replaced, long passages, long documents, long others, List<Proposal> proposals, long pairs, List<String> outside) {
        public Result {
            proposals = List.copyOf(proposals);
            outside = List.copyOf(outside);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        PersonalDataFinder finder = new PersonalDataFinder(study.language());
        KnownNames known = known(study, finder, progress);
        List<Proposal> proposals = params.decided() != null ? params.decided() : proposals(study, finder, known, params, progress);
        if (params.rehearses()) {
            return new Result(false, 0, 0, 0, proposals, 0, List.of());
        }
        List<Proposal> decided = params.accept() == Accept.ALL ? proposals.stream().map(p -> p.with(p.replacement(), true)).toList() : proposals;
        if (decided.stream().anyMatch(p -> p.keep() && p.replacement().isBlank())) {
            throw new InputProblem(Place.NOWHERE, Messages.text("pseudonymise.blank"));
        }
        List<Pair> before = params.key().exists() ? params.key().read(params.phrase()) : List.of();
        if (before.isEmpty() && params.phrase().length < KeyFile.SHORTEST) {
            throw new InputProblem(Place.NOWHERE, Messages.text("key.short", KeyFile.SHORTEST));
        }
        Settled settled = Settled.of(decided, before, new Pseudonyms(study.language()));
        if (settled.replacements().isEmpty()) {
            return new Result(false, 0, 0, 0, decided, before.size(), List.of());
        }
        List<String> outside = FilesOutside.of(study);
        progress.check();
        params.key().write(params.phrase(), settled.pairs());
        Map<String, String> keys = customers(settled);
        progress.begin(Messages.text("pseudonymise.replacing"), study.documents().count());
        Reworded done = study.privacy().reword(new Replacements(finder, known, settled.replacements()), keys.isEmpty() ? null : k -> keys.getOrDefault(k, k), progress);
        new CustomerRows(study.beside(MetricDesk.SUFFIX)).rename(keys, Progress.NONE);
        return new Result(true, done.passages(), done.documents(), done.others(), decided, settled.pairs().size(), outside);
    }

    /** A first reading: names that one text gives away surely, for the sake of all others. */
    private static KnownNames known(Study study, PersonalDataFinder finder, Progress progress) {
        KnownNames known = new KnownNames();
        progress.begin(Messages.text("pseudonymise.names"), study.documents().count());
        study.documents().forEach(document -> {
            progress.check();
            finder.find(document.text()).forEach(known::learn);
            progress.worked(1);
        });
        return known;
    }

    /** A second reading goes where the replacing will go, and replaces nothing. */
    private static List<Proposal> proposals(Study study, PersonalDataFinder finder, KnownNames known, Params params, Progress progress) {
        PersonalSurvey survey = new PersonalSurvey(finder, known, params.kinds());
        progress.begin(Messages.text("pseudonymise.finding"), study.documents().count());
        study.privacy().reword((text, document) -> {
            survey.read(text);
            return List.of();
        }, params.customerKeys() ? key -> {
            survey.key(key);
            return key;
        } : null, progress);
        return survey.proposals(new Pseudonyms(study.language()));
    }

    private static Map<String, String> customers(Settled settled) {
        Map<String, String> keys = new HashMap<>();
        settled.replacements().values().stream().filter(p -> p.kind().equals(Pair.CUSTOMER)).forEach(p -> keys.put(p.text(), p.replacement()));
        return keys;
    }
}
