package org.navette.analysis.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Palette;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Gives codes other colours.
 *
 * @param code    id of the code that the change is named after
 * @param colours id of a code → {@code #rrggbb}
 */
public record RecolourCodes(long code, Map<Long, String> colours) implements CodebookChange {
    public RecolourCodes {
        colours = Map.copyOf(colours);
    }

    public static RecolourCodes one(long code, String colour) {
        return new RecolourCodes(code, Map.of(code, colour));
    }

    /** All codes below one get shades of its colour, each level within the whole. @param codes depth first */
    public static RecolourCodes shades(List<Code> codes, Code above) {
        List<Code> below = codes.stream().filter(c -> within(codes, c, above.id())).toList();
        List<String> shades = Palette.shades(above.colour(), below.size());
        Map<Long, String> colours = new LinkedHashMap<>();
        for (int i = 0; i < below.size(); i++) {
            colours.put(below.get(i).id(), shades.get(i));
        }
        return new RecolourCodes(above.id(), colours);
    }

    private static boolean within(List<Code> codes, Code code, long above) {
        for (Long parent = code.parent(); parent != null; parent = parent(codes, parent)) {
            if (parent == above) {
                return true;
            }
        }
        return false;
    }

    private static Long parent(List<Code> codes, long id) {
        return codes.stream().filter(c -> c.id() == id).findFirst().map(Code::parent).orElse(null);
    }

    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        colours.forEach((id, colour) -> editor.updateCode(study.codebook().get(id).coloured(colour)));
        return Label.of(Deed.EDIT_CODE, study.codebook().get(code).name());
    }
}
