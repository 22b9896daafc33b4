package org.navette.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.navette.core.study.Document;
import org.navette.core.study.Subject;
import org.navette.store.Study;
import org.navette.ui.Messages;

/** The things that a memo may be written on from anywhere: what is being read and whose it is, samples, coders, what was kept … */
final class NewMemoMenu {
    /** A thing by its name. */
    record Thing(Subject subject, String name) {
    }

    private NewMemoMenu() {
    }

    /** @param shown id of the document being read, or 0 */
    static List<Thing> things(Study study, long shown) {
        List<Thing> things = new ArrayList<>(List.of(new Thing(Subject.STUDY, study.title())));
        if (shown != 0) {
            Document document = study.documents().get(shown);
            things.add(new Thing(Subject.of(Subject.Kind.DOCUMENT, shown), document.name()));
            if (document.customer() != null) {
                study.cases().find(document.customer()).ifPresent(id -> things.add(new Thing(Subject.of(Subject.Kind.CASE, id), document.customer())));
            }
        }
        study.codebook().codes().forEach(c -> things.add(new Thing(Subject.of(Subject.Kind.CODE, c.id()), c.name())));
        study.samples().list().forEach(s -> things.add(new Thing(Subject.of(Subject.Kind.SAMPLE, s.id()), s.name())));
        study.variables().list().stream().filter(v -> v.id() > 0).forEach(v -> things.add(new Thing(Subject.of(Subject.Kind.VARIABLE, v.id()), v.name())));
        study.sources().list().forEach(s -> things.add(new Thing(Subject.of(Subject.Kind.SOURCE, s.id()), s.name())));
        study.codings().coders().forEach(c -> things.add(new Thing(Subject.of(Subject.Kind.CODER, c.id()), c.name())));
        study.saved().list().forEach(k -> things.add(new Thing(Subject.of(Subject.Kind.KEPT, k.id()), k.name())));
        return things;
    }

    /** Opens the menu below a control. */
    static void open(Control below, List<Thing> things, Consumer<Subject> chosen) {
        Menu menu = new Menu(below.getShell(), SWT.POP_UP);
        for (Subject.Kind kind : Subject.Kind.values()) {
            List<Thing> ofKind = things.stream().filter(t -> t.subject().kind() == kind).toList();
            boolean single = kind == Subject.Kind.STUDY || kind == Subject.Kind.DOCUMENT || kind == Subject.Kind.CASE;
            Menu into = menu;
            if (!ofKind.isEmpty() && !single) {
                MenuItem group = new MenuItem(menu, SWT.CASCADE);
                group.setText(Messages.text("notes.kind." + kind.word()));
                into = new Menu(menu);
                group.setMenu(into);
            }
            for (Thing thing : ofKind) {
                MenuItem item = new MenuItem(into, SWT.PUSH);
                String name = kind == Subject.Kind.STUDY ? Messages.text("notes.kind.study")
                        : single ? Messages.text("notes.kind." + kind.word()) + " " + thing.name() : thing.name();
                item.setText(name.replace("&", "&&"));
                item.addListener(SWT.Selection, e -> chosen.accept(thing.subject()));
            }
        }
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }
}
