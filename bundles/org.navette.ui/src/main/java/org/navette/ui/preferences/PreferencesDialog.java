package org.navette.ui.preferences;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.problem.InputProblem;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.look.Outfit;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** What the user may choose, on five pages; every choice counts at once and is kept. */
public final class PreferencesDialog extends Dialog {
    private static final int IMPORT = IDialogConstants.CLIENT_ID + 1;
    private static final int EXPORT = IDialogConstants.CLIENT_ID + 2;
    /** Milliseconds after the last change before everything is drawn anew. */
    private static final int REST = 350;
    private static final Set<Preference> DRAWN = EnumSet.of(Preference.THEME, Preference.FAMILY, Preference.READING, Preference.GRID,
            Preference.SCALE, Preference.SPACING, Preference.POSITIVE, Preference.NEGATIVE, Preference.HIGHLIGHT, Preference.PALETTE);
    private final StudySession session;
    private final Outfit outfit;
    private final KeyPage keys;
    private int page;
    private Composite area;
    private int turn;

    /** @param words says a name of the application model. @param codebook shows the codebook */
    public PreferencesDialog(Shell shell, StudySession session, Outfit outfit, Function<String, String> words, Runnable codebook) {
        super(shell);
        this.session = session;
        this.outfit = outfit;
        keys = new KeyPage(session, words, () -> {
            close();
            codebook.run();
        });
    }

    /** Opens on a page. @param number from 0: General, Text and size, Colours, Keys, Coding */
    public PreferencesDialog at(int number) {
        page = number;
        return this;
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("preferences.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridData data = Space.fill();
        data.widthHint = Space.across(820);
        data.heightHint = Math.min(Space.words(500), getShell().getDisplay().getPrimaryMonitor().getClientArea().height * 3 / 4);
        area.setLayoutData(data);
        build();
        return area;
    }

    private void build() {
        area.setLayout(Space.padded(2, Space.WIDE));
        ((org.eclipse.swt.layout.GridLayout) area.getLayout()).horizontalSpacing = Space.WIDE;
        List pages = Spoken.as(new List(area, SWT.SINGLE | SWT.BORDER), Messages.text("preferences.title"));
        for (String name : new String[] {"general", "text", "colours", "keys", "coding"}) {
            pages.add(" " + Messages.text("preferences.page." + name) + "   ");
        }
        pages.select(page);
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        pages.addListener(SWT.Selection, e -> show(pages.getSelectionIndex()));
        Composite content = new Composite(area, SWT.NONE);
        content.setLayout(Space.plain(1));
        content.setLayoutData(Space.fill());
        Label heading = new Label(content, SWT.NONE);
        heading.setText(pages.getItem(page).strip());
        heading.setFont(Fonts.TITLE.get());
        Composite form = new Composite(content, SWT.NONE);
        form.setLayout(Space.plain(2));
        ((org.eclipse.swt.layout.GridLayout) form.getLayout()).horizontalSpacing = Space.PAD;
        form.setLayoutData(Space.fill());
        if (page == 3) {
            keys.build(form);
        } else {
            new PreferencePages(session, this::changed).build(page, form);
        }
        Dress.all(getShell() == null ? area.getShell() : getShell());
        area.layout(true, true);
        pages.setFocus();
    }

    private void show(int number) {
        page = number;
        rebuild();
    }

    private void rebuild() {
        if (area.isDisposed()) {
            return;
        }
        area.setRedraw(false);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        build();
        area.setRedraw(true);
    }

    private void changed(Preference preference) {
        if (preference == Preference.MACHINE) {
            session.fire(new SessionEvent.MachineChosen(session.machine()));
        } else if (preference == Preference.LANGUAGE) {
            outfit.speak();
            anew();
        } else if (DRAWN.contains(preference)) {
            int mine = ++turn;
            // letters are chosen by many small steps; drawing everything at each would make the hand wait
            getShell().getDisplay().timerExec(REST, () -> {
                if (mine == turn) {
                    outfit.wear();
                    if (!area.isDisposed() && (preference == Preference.THEME || page == 2)) {
                        anew();
                    }
                }
            });
        }
    }

    /** The dialog itself in another language or look. */
    private void anew() {
        rebuild();
        getShell().setText(Messages.text("preferences.title"));
        getButton(IDialogConstants.OK_ID).setText(Messages.text("dialog.close"));
        getButton(IMPORT).setText(Messages.text("preferences.import"));
        getButton(EXPORT).setText(Messages.text("preferences.export"));
        getButton(EXPORT).getParent().layout(true, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IMPORT, Messages.text("preferences.import"), false);
        createButton(parent, EXPORT, Messages.text("preferences.export"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IMPORT || id == EXPORT) {
            FileDialog ask = new FileDialog(getShell(), id == IMPORT ? SWT.OPEN : SWT.SAVE);
            ask.setFilterExtensions(new String[] {"*.properties"});
            ask.setFileName(id == IMPORT ? "" : "navette.properties");
            String file = ask.open();
            if (file != null) {
                carry(id, Path.of(file));
            }
        } else {
            super.buttonPressed(id);
        }
    }

    private void carry(int id, Path file) {
        try {
            if (id == EXPORT) {
                PreferenceFile.write(file, session.settings(), KeyBook.current());
            } else {
                PreferenceFile.read(file, session.settings(), KeyBook.current());
                outfit.speak();
                outfit.wear();
                anew();
            }
        } catch (InputProblem p) {
            MessageDialog.openWarning(getShell(), Messages.text("preferences.title"), p.sentence());
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        return contents;
    }
}
