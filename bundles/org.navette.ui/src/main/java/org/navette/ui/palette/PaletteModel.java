package org.navette.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which lines the palette shows for what was typed. Knows no display. */
final class PaletteModel {
    private static final int RECENT = 12;
    /** Worse than this share of the best answer is no answer. */
    private static final double WORTH = 0.5;
    private final List<PaletteItem> items = new ArrayList<>();
    private final List<PaletteItem> documents = new ArrayList<>();
    private final List<String> recent;

    private record Answer(PaletteItem item, int score) {
    }

    /** @param recent ids of what was used last, the latest first */
    PaletteModel(List<String> recent) {
        this.recent = List.copyOf(recent);
    }

    /** More to choose from; of two with the same id the first counts. */
    void add(List<PaletteItem> more) {
        more.stream().filter(m -> items.stream().noneMatch(i -> i.id().equals(m.id()))).toList().forEach(items::add);
    }

    /** The documents that were looked up for what is typed now. */
    void documents(List<PaletteItem> found) {
        documents.clear();
        documents.addAll(found);
    }

    /** The best answers, at most so many; while nothing is typed what was used last, then all by group. */
    List<PaletteItem> find(String typed, int most) {
        if (typed.isBlank()) {
            return items.stream().sorted(Comparator.comparingInt(this::age).thenComparing(PaletteItem::group)).limit(most).toList();
        }
        List<Answer> answers = Stream.concat(items.stream(), documents.stream())
                .map(item -> new Answer(item, Fuzzy.score(item.words(), typed))).filter(a -> a.score() != Fuzzy.NONE).toList();
        int best = answers.stream().mapToInt(Answer::score).max().orElse(0);
        return answers.stream().filter(a -> a.score() >= best * WORTH)
                .sorted(Comparator.comparingInt((Answer a) -> -a.score()).thenComparingInt(a -> age(a.item()))
                        .thenComparing(a -> a.item().group()).thenComparingInt(a -> a.item().words().length()))
                .map(Answer::item).limit(most).toList();
    }

    /** What was used last when this one is. */
    List<String> used(PaletteItem item) {
        return Stream.concat(Stream.of(item.id()), recent.stream().filter(id -> !id.equals(item.id()))).limit(RECENT).toList();
    }

    private int age(PaletteItem item) {
        int at = recent.indexOf(item.id());
        return at < 0 ? RECENT : at;
    }
}
