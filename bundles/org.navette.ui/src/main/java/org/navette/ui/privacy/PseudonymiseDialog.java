package org.navette.ui.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.privacy.KeyFile;
import org.navette.analysis.privacy.Proposal;
import org.navette.analysis.privacy.Pseudonymise;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.text.privacy.Finding;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Goes through the proposals (Space keeps or leaves one, F2 edits its pseudonym), then asks for key file and pass phrase. */
public final class PseudonymiseDialog extends WorkDialog<Pseudonymise.Result> {
    private static final double NONE = 2;
    private final ProposalList proposals;
    private final Path suggested;
    private Table table;
    private Label example;
    private Text pseudonym;
    private Label count;
    private Text file;
    private Text phrase;
    private Text again;
    private boolean showing;

    PseudonymiseDialog(Shell shell, StudySession session, ProposalList proposals) {
        super(shell, session, Messages.text("pseudonymise.title"), Messages.text("pseudonymise.sentence"), Messages.text("pseudonymise.deed"));
        this.proposals = proposals;
        suggested = session.study().orElseThrow().file();
    }

    @Override
    protected void form(Composite area) {
        table(area);
        choices(area);
        label(area, Messages.text("pseudonymise.example"));
        example = new Label(area, SWT.WRAP);
        GridData lines = Space.wide();
        lines.widthHint = Space.across(560);
        lines.heightHint = Space.down(36);
        example.setLayoutData(lines);
        label(area, Messages.text("pseudonymise.replacement"));
        pseudonym = new Text(area, SWT.BORDER);
        pseudonym.setLayoutData(Space.wide());
        pseudonym.addListener(SWT.Modify, e -> edited());
        label(area, Messages.text("pseudonymise.key"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER);
        file.setLayoutData(Space.wide());
        file.addListener(SWT.Modify, e -> check());
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), this::browse);
        label(area, Messages.text("pseudonymise.phrase"));
        phrase = secret(area);
        label(area, Messages.text("pseudonymise.again"));
        again = secret(area);
    }

    private void table(Composite area) {
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        int[] widths = {290, 220, 90, 140, 80};
        List<String> heads = List.of("pseudonymise.words", "pseudonymise.replacement", "pseudonymise.passages", "pseudonymise.kind", "pseudonymise.sure");
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 || i == 4 ? SWT.RIGHT : SWT.LEFT);
            column.setText(Messages.text(heads.get(i)));
            column.setWidth(widths[i]);
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = Space.down(230);
        data.widthHint = Space.across(840);
        table.setLayoutData(data);
        proposals.all().forEach(p -> new TableItem(table, SWT.NONE));
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                proposals.keep(table.indexOf((TableItem) e.item), ((TableItem) e.item).getChecked());
                check();
            } else {
                show();
            }
        });
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F2) {
                pseudonym.setFocus();
                pseudonym.selectAll();
            }
        });
        fill();
    }

    private void choices(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(4));
        row.setLayoutData(Space.wide(2));
        choice(row, "pseudonymise.all", 0);
        choice(row, "pseudonymise.high", Finding.HIGH);
        choice(row, "pseudonymise.leave", NONE);
        count = new Label(row, SWT.RIGHT);
        count.setLayoutData(Space.wide());
    }

    private void choice(Composite row, String words, double from) {
        FlatButton.words(row, null, Messages.text(words), Messages.text(words), () -> {
            proposals.keepFrom(from);
            fill();
            check();
        });
    }

    private Text secret(Composite area) {
        Text text = new Text(area, SWT.BORDER | SWT.PASSWORD);
        text.setLayoutData(Space.width(300));
        text.addListener(SWT.Modify, e -> check());
        return text;
    }

    private void fill() {
        List<Proposal> all = proposals.all();
        for (int i = 0; i < all.size(); i++) {
            Proposal one = all.get(i);
            TableItem item = table.getItem(i);
            item.setChecked(one.keep());
            item.setText(new String[] {one.text(), one.replacement(), Messages.text("pseudonymise.count", one.count()), Messages.text("privacy.kind." + one.kind()),
                    Messages.text("pseudonymise.percent", one.confidence())});
        }
    }

    private void show() {
        int row = table.getSelectionIndex();
        if (row >= 0) {
            Proposal one = proposals.all().get(row);
            showing = true;
            example.setText(one.example().replace("&", "&&"));
            pseudonym.setText(one.replacement());
            showing = false;
        }
        pseudonym.setEnabled(row >= 0);
    }

    private void edited() {
        int row = table.getSelectionIndex();
        if (!showing && row >= 0 && !pseudonym.getText().isBlank()) {
            proposals.rename(row, pseudonym.getText()).forEach(i -> table.getItem(i).setText(1, pseudonym.getText().strip()));
        }
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.text("pseudonymise.key"));
        dialog.setFilterExtensions(new String[] {"*.key", "*.*"});
        dialog.setFilterNames(new String[] {Messages.text("pseudonymise.keys"), Messages.text("import.filter.all")});
        dialog.setFileName(suggested.getFileName().toString().replaceFirst("\\.navette$", "") + ".key");
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        count.setText(Messages.text("pseudonymise.kept", proposals.kept(), proposals.passages()));
        boolean fresh = file.getText().isBlank() || !Files.exists(Path.of(file.getText().strip()));
        again.setEnabled(fresh);
        char[] typed = phrase.getTextChars();
        char[] repeated = again.getTextChars();
        boolean same = !fresh || Arrays.equals(typed, repeated);
        complain(proposals.kept() == 0 ? Messages.text("pseudonymise.nokept") : pseudonym.isEnabled() && pseudonym.getText().isBlank() ? Messages.text("pseudonymise.empty")
                : file.getText().isBlank() ? Messages.text("pseudonymise.nofile")
                : typed.length < KeyFile.SHORTEST ? Messages.text("pseudonymise.short", KeyFile.SHORTEST) : !same ? Messages.text("pseudonymise.differ") : null);
        Arrays.fill(typed, '\0');
        Arrays.fill(repeated, '\0');
    }

    @Override
    public void create() {
        super.create();
        table.select(0);
        show();
        check();
        table.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, Pseudonymise.Result> work() {
        Path key = Path.of(file.getText().strip()).toAbsolutePath();
        if (key.equals(suggested)) {
            throw new InputProblem(Place.in(key), Messages.text("pseudonymise.samefile"));
        }
        char[] secret = phrase.getTextChars();
        List<Proposal> decided = proposals.all();
        return (study, progress) -> {
            try {
                return new Pseudonymise().run(study, new Pseudonymise.Params(new KeyFile(key), secret, Set.of(), false, decided, null), progress);
            } finally {
                Arrays.fill(secret, '\0');
            }
        };
    }
}
