package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.analysis.crosstab.Axis.Category;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.behaviour.metrics.Band;
import org.navette.behaviour.metrics.Bands;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;

/** Finds out, for each question that a table asks, which documents give which answer. */
final class Axes {
    /** Ends the key of the row or column of those without a code. */
    static final String WITHOUT = "=no";
    /** More answers than this are no table that anybody can read. */
    private static final int MOST = 1000;

    private final Frame frame;
    private final Supplier<Judgements> judgements;
    private final Supplier<MetricDesk> desk;
    private final Progress progress;

    Axes(Frame frame, Supplier<Judgements> judgements, Supplier<MetricDesk> desk, Progress progress) {
        this.frame = frame;
        this.judgements = judgements;
        this.desk = desk;
        this.progress = progress;
    }

    Axis of(Dimension dimension) {
        progress.check();
        Axis axis = switch (dimension) {
            case Dimension.AllCodes all -> codes(Messages.text("crosstab.codes"), frame.study().codebook().codes());
            case Dimension.OneCode one -> oneCode(one.name());
            case Dimension.CodesUnder under -> codesUnder(under.name());
            case Dimension.Sentiment sentiment -> SentimentAxis.of(frame.study().scale(), judgements.get(), sentiment);
            case Dimension.ByVariable by -> new VariableAxis(frame, Filter.variable(frame.study(), by.name())).of(by.banding());
            case Dimension.ByMetric by -> metric(by);
        };
        if (axis.categories().size() > MOST) {
            throw new InputProblem(Place.NOWHERE,
                    Messages.text("crosstab.tooMany", axis.label(), axis.categories().size(), MOST));
        }
        return axis;
    }

    private Axis codesUnder(String name) {
        Code top = Filter.code(frame.study(), name);
        List<Code> below = frame.study().codebook().under(top.id()).stream().filter(c -> c.id() != top.id()).toList();
        if (below.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.nothingUnder", top.name()));
        }
        return codes(top.name(), below);
    }

    /** A code with others below it is their net; codes come depth first. */
    private Axis codes(String label, List<Code> codes) {
        if (codes.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.noCodes"));
        }
        Map<Long, String> paths = paths();
        int top = codes.stream().mapToInt(c -> depth(paths.get(c.id()))).min().orElse(0);
        List<Category> categories = new ArrayList<>();
        for (Code code : codes) {
            progress.check();
            Set<Long> net = net(code);
            String path = paths.get(code.id());
            categories.add(new Category("code:" + path, label(code), depth(path) - top, net,
                    judgements.get().carrying(net)));
        }
        return new Axis(label, categories, judgements.get().judged(), false, false, true, false);
    }

    private Axis oneCode(String name) {
        Code code = Filter.code(frame.study(), name);
        Set<Long> net = net(code);
        BitSet with = judgements.get().carrying(net);
        BitSet without = judgements.get().judged();
        without.andNot(with);
        String key = "code:" + paths().get(code.id());
        return new Axis(label(code),
                List.of(new Category(key, label(code), 0, net, with),
                        new Category(key + WITHOUT, Messages.text("crosstab.without", code.name()), 0, Set.of(), without)),
                judgements.get().judged(), true, true, true, false);
    }

    /** A switched-off code counts as any other, and says that it is offered no more. */
    private static String label(Code code) {
        return code.active() ? code.name() : Messages.text("crosstab.off", code.name());
    }

    private Set<Long> net(Code code) {
        return frame.study().codebook().under(code.id()).stream().map(Code::id).collect(Collectors.toSet());
    }

    private Map<Long, String> paths() {
        Map<Long, String> paths = new HashMap<>();
        for (Code code : frame.study().codebook().codes()) {
            paths.put(code.id(), code.parent() == null ? code.name() : paths.get(code.parent()) + "/" + code.name());
        }
        return paths;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private Axis metric(Dimension.ByMetric by) {
        Set<String> customers = new HashSet<>();
        for (int i = 0; i < frame.size(); i++) {
            if (frame.customer(i) != null) {
                customers.add(frame.customer(i));
            }
        }
        Bands bands = desk.get().bands(by.metric(), by.banding(), customers, progress);
        int[] band = new int[frame.size()];
        for (int i = 0; i < band.length; i++) {
            Integer found = frame.customer(i) == null ? null : bands.indexByKey().get(frame.customer(i));
            band[i] = found == null ? -1 : found;
        }
        String key = "metric:" + by.metric().name();
        Axis axis = banded(by.metric().title(), key, bands.bands().stream().map(Band::label).toList(), band);
        if (by.banding() != null) {
            return axis;
        }
        List<Category> classes = new ArrayList<>();
        for (Band one : bands.bands()) {
            Category category = axis.categories().get(one.index());
            classes.add(new Category(key + "=" + one.value(), category.label(), 0, Set.of(), category.members()));
        }
        return axis.over(classes, axis.base(), true);
    }

    /** @param band of each thing from 0, or below 0 for none */
    static Axis banded(String label, String key, List<String> labels, int[] band) {
        List<BitSet> members = labels.stream().map(l -> new BitSet()).toList();
        BitSet base = new BitSet();
        for (int i = 0; i < band.length; i++) {
            if (band[i] >= 0) {
                members.get(band[i]).set(i);
                base.set(i);
            }
        }
        List<Category> categories = new ArrayList<>();
        for (int b = 0; b < labels.size(); b++) {
            categories.add(new Category(key + "/" + (b + 1), labels.get(b), 0, Set.of(), members.get(b)));
        }
        return new Axis(label, categories, base, true, false, false, false);
    }
}
