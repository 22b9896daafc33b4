package org.navette.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.Test;

class WindowLayoutTest {
    private final MWindow window = MBasicFactory.INSTANCE.createWindow();
    private final MPartStack left = stack("left", "a");
    private final MPartStack right = stack("right", "b", "c");

    private MPartStack stack(String id, String... parts) {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId(id);
        for (String name : parts) {
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(name);
            stack.getChildren().add(part);
        }
        return stack;
    }

    WindowLayoutTest() {
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        sash.setElementId("sash");
        window.getChildren().add(sash);
        left.setContainerData("3000");
        right.setContainerData("7000");
        sash.getChildren().add(left);
        sash.getChildren().add(right);
        right.setSelectedElement(right.getChildren().getLast());
    }

    @Test
    void widthsAndTabsComeBack() {
        String kept = WindowLayout.of(window);
        left.setContainerData("1");
        right.setSelectedElement(right.getChildren().getFirst());
        WindowLayout.apply(window, kept);
        assertEquals("3000", left.getContainerData());
        assertEquals("c", right.getSelectedElement().getElementId());
    }

    @Test
    void whatIsGoneOrUnreadableIsPassedOver() {
        WindowLayout.apply(window, "gone=5,left=abc,right>nowhere,right=-4,,left=4000");
        assertEquals("4000", left.getContainerData());
        assertEquals("7000", right.getContainerData());
        assertEquals("c", right.getSelectedElement().getElementId());
    }
}
