package org.navette.analysis.campaigns;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/** Commercial pressure: how many messages customers get in a month, what they do about them, and what they say. */
public final class Pressure implements NamedAnalysis {
    private static final ContactEvent[] ANSWERS = {ContactEvent.OPENED, ContactEvent.CLICKED, ContactEvent.BOUGHT, ContactEvent.UNSUBSCRIBED,
        ContactEvent.COMPLAINED};

    @Override
    public String name() {
        return "pressure";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source("campaigns"), Parameter.asOf(), Parameter.choice("period", "month", "days", "peak"),
                Parameter.text("channel", null), Parameter.text("cuts", "0, 6"), Parameter.text("code", null));
    }

    /** @param counts customers and messages of the band, then those who gave each answer */
    private record Band(int number, long[] counts) {
    }

    private record Read(List<Band> bands, Map<String, Integer> texts, FoundTable preference) {
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        Cutting cutting = Cutting.of(values.text("cuts"));
        BandTexts texts = BandTexts.of(study, values.text("code"), progress);
        try (Sources sources = Sources.open(study)) {
            SourceTable table = sources.need(SourceKind.CAMPAIGNS, "campaigns", values.text("campaigns"), SourceColumn.DATE, SourceColumn.EVENT);
            if (values.text("channel") != null) {
                table = sources.need(SourceKind.CAMPAIGNS, "campaigns", values.text("campaigns"), SourceColumn.CHANNEL);
            }
            Advertising advertising = Advertising.of(sources.dialect(), table, values);
            String banded = "(SELECT customer, n, " + cutting.sql("n") + " AS band FROM " + advertising.pressed(sources.customers()) + " x)";
            Read read = sources.engine().work(progress, session -> {
                session.begin(Messages.text("pressure.step"), 0);
                return new Read(bands(session, advertising, banded), texts.empty() ? Map.of() : texts.bands(session, banded, advertising.table()),
                        preference(session, sources, advertising));
            });
            return findings(values, advertising, cutting.labels(), read, texts);
        }
    }

    private static List<Band> bands(Session session, Advertising advertising, String banded) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT b.band, count(*), sum(b.n)");
        for (ContactEvent event : ANSWERS) {
            sql.append(", sum(COALESCE(a.").append(event.word()).append(", 0))");
        }
        sql.append(" FROM ").append(banded).append(" b LEFT JOIN ").append(advertising.answers(ANSWERS))
                .append(" a ON a.customer = b.customer GROUP BY b.band ORDER BY b.band");
        return session.query(sql.toString(), row -> {
            long[] counts = new long[2 + ANSWERS.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getLong(2 + i);
            }
            return new Band(row.getInt(1), counts);
        });
    }

    /** Customers with a message by the channel they want; null where no profile says it. */
    private static FoundTable preference(Session session, Sources sources, Advertising advertising) throws SQLException {
        Optional<SourceTable> profile = sources.find(SourceKind.PROFILE, SourceColumn.PREFERENCE);
        if (profile.isEmpty() || !advertising.table().has(SourceColumn.CHANNEL)) {
            return null;
        }
        String wanted = "(SELECT customer, max(" + sources.dialect().quote(SourceColumn.PREFERENCE.word()) + ") AS wanted FROM "
                + profile.get().relation() + " p WHERE customer IS NOT NULL GROUP BY customer)";
        String reached = "(SELECT m.customer, w.wanted, count(*) AS n, sum(CASE WHEN lower(m.by_channel) = lower(w.wanted) THEN 0 ELSE 1 END) AS other FROM "
                + advertising.messages() + " m JOIN " + wanted + " w ON w.customer = m.customer WHERE w.wanted IS NOT NULL GROUP BY m.customer, w.wanted)";
        List<List<Object>> rows = session.query("SELECT r.wanted, count(*), sum(r.n), sum(r.other), sum(CASE WHEN r.other > 0 THEN 1 ELSE 0 END),"
                + " sum(COALESCE(a.unsubscribed, 0)) FROM " + reached + " r LEFT JOIN " + advertising.answers(ContactEvent.UNSUBSCRIBED)
                + " a ON a.customer = r.customer GROUP BY r.wanted ORDER BY " + sources.dialect().ordered("r.wanted"), row -> {
                    List<Object> cells = new ArrayList<>(List.of(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
                    new Rate(row.getLong(5), row.getLong(2)).addTo(cells);
                    new Rate(row.getLong(6), row.getLong(2)).addTo(cells);
                    return cells;
                });
        List<FoundColumn> columns = new ArrayList<>(List.of(FoundColumn.text("preference", Messages.text("pressure.preference")),
                FoundColumn.count("customers", Messages.text("pressure.reached")), FoundColumn.count("messages", Messages.text("pressure.messages")),
                FoundColumn.count("other", Messages.text("pressure.other")), FoundColumn.count("against", Messages.text("pressure.against"))));
        columns.addAll(Rate.columns("against-share", Messages.text("pressure.againstShare")));
        columns.addAll(Rate.columns("unsubscribed", Messages.text("pressure.unsubscribed")));
        return new FoundTable("preference", Messages.text("pressure.byPreference"), columns, rows);
    }

    private Findings findings(Values values, Advertising advertising, List<String> labels, Read read, BandTexts texts) {
        List<FoundColumn> columns = new ArrayList<>(List.of(FoundColumn.text("band", Messages.text("pressure.band")),
                FoundColumn.count("customers", Messages.text("retention.customers")), FoundColumn.count("messages", Messages.text("pressure.messages"))));
        for (ContactEvent event : ANSWERS) {
            columns.addAll(Rate.columns(event.word(), Messages.text("pressure." + event.word())));
        }
        List<List<Object>> rows = new ArrayList<>();
        List<FoundChart.Series> series = new ArrayList<>();
        List<FoundChart.Point> gone = new ArrayList<>();
        List<FoundChart.Point> opened = new ArrayList<>();
        for (int band = 0; band < labels.size(); band++) {
            int number = band;
            long[] counts = read.bands().stream().filter(b -> b.number() == number).map(Band::counts).findFirst().orElse(new long[2 + ANSWERS.length]);
            List<Object> cells = new ArrayList<>(List.of(labels.get(band), counts[0], counts[1]));
            for (int i = 0; i < ANSWERS.length; i++) {
                Rate rate = new Rate(counts[2 + i], counts[0]);
                rate.addTo(cells);
                if (ANSWERS[i] == ContactEvent.OPENED) {
                    opened.add(rate.bar(band, labels.get(band)));
                } else if (ANSWERS[i] == ContactEvent.UNSUBSCRIBED) {
                    gone.add(rate.bar(band, labels.get(band)));
                }
            }
            rows.add(cells);
        }
        series.add(new FoundChart.Series(Messages.text("pressure.opened"), opened));
        series.add(new FoundChart.Series(Messages.text("pressure.unsubscribed"), gone));
        List<FoundTable> tables = new ArrayList<>(List.of(new FoundTable("bands", Messages.text("pressure.bands"), columns, rows)));
        List<String> notes = new ArrayList<>(List.of(Messages.text(advertising.peak() ? "pressure.note.peak" : "pressure.note",
                advertising.from().toString(), advertising.until().toString(), Advertising.WINDOW), Messages.text("pressure.note.base")));
        if (!texts.empty()) {
            tables.add(texts.table(read.texts(), Messages.text("pressure.documents"), Messages.text("pressure.band"), labels));
            notes.add(Messages.text("pressure.note.documents"));
        }
        if (read.preference() != null) {
            tables.add(read.preference());
            notes.add(Messages.text("pressure.note.preference"));
        }
        notes.add(Messages.text("pressure.note.cause"));
        return new Findings(name(), title(), values.written(), notes, tables, List.of(new FoundChart("answers", Messages.text("pressure.bands"),
                FoundChart.Shape.BARS, Messages.text("pressure.band"), Messages.text("pressure.share"), ColumnType.SHARE, series)));
    }
}
