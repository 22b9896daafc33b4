package org.navette.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.codebook.CodeDifference.Kind;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;

/** What is said of two random codebooks, done to the first one, gives the second one. */
class RandomCodebooksTest {
    private static final Set<Kind> SAID = EnumSet.noneOf(Kind.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void differencesLeadFromOneToTheOther(long seed) {
        Random random = new Random(seed);
        List<Code> from = random(random, new ArrayList<>(), 1);
        List<Code> to = random(random, from, 30);
        CodeMatching matching = CodeMatching.ofOneStudy(from, to);
        CodebookDifference difference = CodebookDifference.between(from, to, matching, Map.of());
        difference.changes().forEach(c -> SAID.add(c.kind()));
        assertEquals(texts(to, Map.of(), matching), done(from, matching, difference));
        order(from, to, matching, difference);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Catalogue.speak(language);
            difference.sentences().forEach(s -> assertTrue(s.endsWith(".") && !s.contains("{") && !s.startsWith("codebook"), s));
        }
        assertEquals(to.size() + from.size() - matching.to().size(), SideBySide.of(from, to, matching, difference).rows().size());
    }

    @Test
    void everyKindIsMet() {
        for (long seed = 1; seed <= 10; seed++) {
            differencesLeadFromOneToTheOther(seed);
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Kind.MERGED)), SAID);
    }

    /** Path and everything else of each code that the first codebook has or that was added, after the changes. */
    private static Set<String> done(List<Code> from, CodeMatching matching, CodebookDifference difference) {
        CodeTree tree = new CodeTree(from);
        Map<String, List<CodeDifference>> byCode = new HashMap<>();
        Set<String> texts = new TreeSet<>();
        for (CodeDifference change : difference.changes()) {
            if (change.kind() == Kind.ADDED) {
                texts.add(change.code());
            } else {
                byCode.computeIfAbsent(change.code(), c -> new ArrayList<>()).add(change);
            }
        }
        Map<Long, String> paths = new HashMap<>();
        List<Code> changed = new ArrayList<>();
        for (Code code : from) {
            Code is = code;
            String under = code.parent() == null ? "" : paths.getOrDefault(code.parent(), "?gone");
            boolean gone = false;
            for (CodeDifference c : byCode.getOrDefault(tree.path(code.id()), List.of())) {
                gone |= c.kind() == Kind.REMOVED;
                under = c.kind() == Kind.MOVED ? c.to() : under;
                is = changed(is, c);
            }
            if (!gone) {
                paths.put(code.id(), under.isEmpty() ? is.name() : under + "/" + is.name());
                changed.add(is);
            }
        }
        texts.addAll(texts(changed, paths, matching));
        return texts;
    }

    private static Code changed(Code c, CodeDifference d) {
        String definition = d.field() == CodeDifference.Field.DEFINITION ? d.to() : c.definition();
        String example = d.field() == CodeDifference.Field.EXAMPLE ? d.to() : c.example();
        return new Code(c.id(), c.parent(), d.kind() == Kind.RENAMED ? d.to() : c.name(), definition, c.include(), c.exclude(), example,
                d.kind() == Kind.RECOLOURED ? d.to() : c.colour(), c.shortcut(), c.position(),
                d.kind() == Kind.SWITCHED_ON || d.kind() != Kind.SWITCHED_OFF && c.active());
    }

    /** Codes with a counterpart in full, others by their path alone. */
    private static Set<String> texts(List<Code> codes, Map<Long, String> given, CodeMatching matching) {
        CodeTree tree = new CodeTree(codes);
        Set<String> texts = new TreeSet<>();
        for (Code code : codes) {
            String path = given.getOrDefault(code.id(), tree.path(code.id()));
            boolean both = matching.to().containsKey(code.id()) || matching.to().containsValue(code.id());
            texts.add(both ? path + " " + code.definition() + " " + code.example() + " " + code.colour() + " " + code.active() : path);
        }
        return texts;
    }

    private static void order(List<Code> from, List<Code> to, CodeMatching matching, CodebookDifference difference) {
        CodeTree left = new CodeTree(from);
        CodeTree right = new CodeTree(to);
        Map<String, String> after = new HashMap<>();
        Set<String> moved = new TreeSet<>();
        difference.changes().stream().filter(c -> c.kind() == Kind.REORDERED).forEach(c -> after.put(c.code(), c.to()));
        difference.changes().stream().filter(c -> c.kind() == Kind.MOVED).forEach(c -> moved.add(c.code()));
        List<Long> order = from.stream().map(Code::id).toList();
        for (Code parent : parents(to)) {
            int last = -1;
            String before = "";
            for (Code child : right.children(parent == null ? null : (Long) parent.id())) {
                Long was = matching.to().entrySet().stream().filter(e -> e.getValue() == child.id()).map(Map.Entry::getKey).findFirst().orElse(null);
                String path = was == null ? null : left.path(was);
                if (path != null && after.containsKey(path)) {
                    assertEquals(before, after.get(path));
                    assertFalse(moved.contains(path));
                } else if (path != null && !moved.contains(path)) {
                    assertTrue(order.indexOf(was) > last, path);
                    last = order.indexOf(was);
                }
                before = child.name();
            }
        }
    }

    private static List<Code> parents(List<Code> codes) {
        List<Code> parents = new ArrayList<>(codes);
        parents.add(null);
        return parents;
    }

    /** A codebook of up to 40 codes, some of them with the ids of others. */
    private static List<Code> random(Random random, List<Code> old, long fresh) {
        List<Code> drawn = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        List<Code> kept = new ArrayList<>(old.stream().filter(c -> random.nextInt(5) > 0).toList());
        if (random.nextBoolean()) {
            java.util.Collections.shuffle(kept, random);
        }
        List<Code> drafts = new ArrayList<>(kept);
        for (long i = 0; i < 12; i++) {
            drafts.add(CodebookDifferenceTest.code(fresh + i, drafts.isEmpty() ? null : drafts.get(random.nextInt(drafts.size())).id(),
                    "n" + random.nextInt(40), ""));
        }
        for (Code draft : drafts) {
            boolean stays = random.nextInt(3) > 0;
            Long wanted = stays ? draft.parent() : drawn.isEmpty() || random.nextBoolean() ? null : (Long) drawn.get(random.nextInt(drawn.size())).id();
            Long parent = wanted != null && drawn.stream().anyMatch(c -> Objects.equals(c.id(), wanted)) ? wanted : null;
            String name = random.nextInt(4) > 0 ? draft.name() : "n" + random.nextInt(40);
            if (taken.add(parent + "/" + name)) {
                drawn.add(new Code(draft.id(), parent, name, random.nextInt(3) == 0 ? "d" + random.nextInt(3) : draft.definition(), "", "",
                        random.nextInt(5) == 0 ? "e" : draft.example(), random.nextInt(5) == 0 ? "#11111" + random.nextInt(3) : draft.colour(), null, 0,
                        random.nextInt(4) > 0));
            }
        }
        List<Code> depthFirst = new ArrayList<>();
        collect(new CodeTree(drawn), null, depthFirst);
        return depthFirst;
    }

    private static void collect(CodeTree tree, Long parent, List<Code> into) {
        for (Code child : tree.children(parent)) {
            into.add(child);
            collect(tree, child.id(), into);
        }
    }
}
