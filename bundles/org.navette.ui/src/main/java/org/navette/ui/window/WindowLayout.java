package org.navette.ui.window;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** How wide the stacks of the perspectives are and which tab of each is in front, as one string. */
final class WindowLayout {
    private static final String WIDTH = "=";
    private static final String TAB = ">";

    private WindowLayout() {
    }

    /** What is worth remembering of a window. */
    static String of(MWindow window) {
        Map<String, String> found = new TreeMap<>();
        note(window, found);
        return found.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining(","));
    }

    /** Puts a window in that order; what the model no longer has, and what cannot be understood, is passed over. */
    static void apply(MWindow window, String words) {
        Map<String, String> wanted = new HashMap<>();
        for (String entry : words.split(",")) {
            if (entry.matches("[A-Za-z.]+=\\d{1,6}")) {
                wanted.put(entry.substring(0, entry.indexOf(WIDTH) + 1), entry.substring(entry.indexOf(WIDTH) + 1));
            } else if (entry.matches("[A-Za-z.]+>[A-Za-z.]+")) {
                wanted.put(entry.substring(0, entry.indexOf(TAB) + 1), entry.substring(entry.indexOf(TAB) + 1));
            }
        }
        set(window, wanted);
    }

    private static void note(MElementContainer<? extends MUIElement> container, Map<String, String> found) {
        for (MUIElement child : container.getChildren()) {
            if (container instanceof MPartSashContainer && child.getContainerData() != null) {
                found.put(child.getElementId() + WIDTH, child.getContainerData());
            }
            if (child instanceof MPartStack stack && stack.getSelectedElement() != null) {
                found.put(child.getElementId() + TAB, stack.getSelectedElement().getElementId());
            } else if (child instanceof MElementContainer<?> below) {
                note(below, found);
            }
        }
    }

    private static void set(MElementContainer<? extends MUIElement> container, Map<String, String> wanted) {
        for (MUIElement child : container.getChildren()) {
            if (container instanceof MPartSashContainer && wanted.containsKey(child.getElementId() + WIDTH)) {
                child.setContainerData(wanted.get(child.getElementId() + WIDTH));
            }
            if (child instanceof MPartStack stack) {
                String tab = wanted.get(child.getElementId() + TAB);
                stack.getChildren().stream().filter(c -> c.getElementId().equals(tab)).findFirst().ifPresent(stack::setSelectedElement);
            } else if (child instanceof MElementContainer<?> below) {
                set(below, wanted);
            }
        }
    }
}
