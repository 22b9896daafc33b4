package org.navette.ui.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.navette.analysis.privacy.Pair;
import org.navette.analysis.privacy.Proposal;
import org.navette.text.privacy.PersonalKind;

/** Proposals as somebody decides on them: by kind, the wordings of one person together. */
final class ProposalList {
    private final List<Proposal> proposals;

    ProposalList(List<Proposal> found) {
        proposals = new ArrayList<>(found);
        List<String> order = new ArrayList<>(List.of(PersonalKind.PERSON.word()));
        for (PersonalKind kind : PersonalKind.values()) {
            order.add(kind.word());
        }
        order.add(Pair.CUSTOMER);
        List<String> groups = found.stream().map(Proposal::replacement).distinct().toList();
        proposals.sort(Comparator.comparingInt((Proposal p) -> order.indexOf(p.kind())).thenComparingInt(p -> groups.indexOf(p.replacement()))
                .thenComparing(Comparator.comparingLong(Proposal::count).reversed()));
    }

    List<Proposal> all() {
        return List.copyOf(proposals);
    }

    void keep(int index, boolean keep) {
        Proposal one = proposals.get(index);
        proposals.set(index, one.with(one.replacement(), keep));
    }

    /** Every one that is at least so sure, 0 to 1; above 1 none. */
    void keepFrom(double confidence) {
        proposals.replaceAll(p -> p.with(p.replacement(), p.confidence() >= confidence));
    }

    /** Gives all wordings of that one's person another pseudonym. @return the rows that changed */
    List<Integer> rename(int index, String pseudonym) {
        String before = proposals.get(index).replacement();
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal one = proposals.get(i);
            if (one.replacement().equals(before) && one.kind().equals(proposals.get(index).kind())) {
                changed.add(i);
            }
        }
        changed.forEach(i -> proposals.set(i, proposals.get(i).with(pseudonym.strip(), proposals.get(i).keep())));
        return changed;
    }

    long kept() {
        return proposals.stream().filter(Proposal::keep).count();
    }

    /** Passages that will be replaced. */
    long passages() {
        return proposals.stream().filter(Proposal::keep).mapToLong(Proposal::count).sum();
    }
}
