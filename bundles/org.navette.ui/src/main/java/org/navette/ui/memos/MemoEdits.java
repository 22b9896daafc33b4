package org.navette.ui.memos;

import org.eclipse.swt.widgets.Shell;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Writes, changes and removes memos, each as one named edit. */
final class MemoEdits {
    private final StudySession session;

    MemoEdits(StudySession session) {
        this.session = session;
    }

    /** Asks for the words of a new one. */
    void write(Shell shell, Subject about) {
        String sentence = Messages.text(about.segment() == null ? "memos.about." + about.kind().word() : "memos.about.passage");
        new MemoDialog(shell, sentence, null).ask().ifPresent(w -> add(about, w.title(), w.text()));
    }

    void add(Subject about, String title, String text) {
        String who = session.who();
        session.edit(Label.of(Deed.ADD_MEMO, MemoLine.called(title, text)),
                editor -> editor.addMemo(new Memo(0, about, title, text, editor.coder(who, false).id(), editor.at())));
    }

    /** Shows one to be read and changed. */
    void change(Shell shell, Memo memo) {
        if (session.mayEdit()) {
            new MemoDialog(shell, "", new MemoDialog.Written(memo.title(), memo.text())).ask()
                    .filter(w -> !w.title().equals(memo.title()) || !w.text().equals(memo.text()))
                    .ifPresent(w -> session.edit(Label.of(Deed.EDIT_MEMO, MemoLine.called(w.title(), w.text())),
                            editor -> editor.updateMemo(new Memo(memo.id(), memo.subject(), w.title(), w.text(), memo.coder(), editor.at()))));
        }
    }

    void remove(Memo memo) {
        if (session.mayEdit()) {
            session.edit(Label.of(Deed.REMOVE_MEMO, MemoLine.called(memo.title(), memo.text())), editor -> editor.removeMemo(memo.id()));
        }
    }
}
