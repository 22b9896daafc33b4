package org.navette.analysis.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.statistics.oddities.Bursts;
import org.navette.store.DocumentQuery;

/** Days with far more documents than those around them, in all and by channel. Documents know their day, not the hour. */
record ManyAtOnce() implements Check.OfDocuments {
    @Override
    public String name() {
        return "bursts";
    }

    @Override
    public Matter matter() {
        return Matter.TEXTS;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final NavigableMap<Integer, Integer> all = new TreeMap<>();
            private final Map<String, NavigableMap<Integer, Integer>> channels = new HashMap<>();

            @Override
            public void see(Document document) {
                if (document.date() != null) {
                    int day = (int) document.date().toEpochDay();
                    all.merge(day, 1, Integer::sum);
                    if (document.channel() != null) {
                        channels.computeIfAbsent(document.channel(), c -> new TreeMap<>()).merge(day, 1, Integer::sum);
                    }
                }
            }

            @Override
            public void end(Consumer<Finding> found) {
                tell("", all, found);
                if (channels.size() > 1) {
                    new TreeMap<>(channels).forEach((channel, days) -> {
                        if (!Bursts.of(days).isEmpty()) {
                            tell(channel, days, found);
                        }
                    });
                }
            }

            private void tell(String channel, NavigableMap<Integer, Integer> days, Consumer<Finding> found) {
                List<Bursts.Burst> bursts = Bursts.of(days);
                Draft draft = new Draft(ManyAtOnce.this, "bursts").about(channel).looked(days.size(), Unit.DAYS)
                        .found(bursts.size(), channel.isEmpty() ? Order.FIRST : Order.LOOK)
                        .rule(2 * Bursts.AROUND, Bursts.LEAST, Bursts.TIMES, Bursts.CHANCE);
                Set<Long> documents = new HashSet<>();
                for (Bursts.Burst burst : bursts.stream().sorted((a, b) -> Double.compare(b.count() / b.expected(), a.count() / a.expected())).toList()) {
                    LocalDate day = LocalDate.ofEpochDay(burst.day());
                    DocumentQuery query = DocumentQuery.ALL.dated(day, day);
                    List<Long> ids = Arrays.stream(scene.study().documents().ids(channel.isEmpty() ? query : query.channel(channel))).boxed().toList();
                    documents.addAll(ids);
                    draft.example(Messages.text("audit.bursts.day", Days.text(day), burst.count(), burst.expected()), scene.refs(ids));
                }
                found.accept(draft.documents(documents).finish());
            }
        };
    }
}
