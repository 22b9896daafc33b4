package org.navette.cli;

import org.navette.core.progress.Progress;

/** A progress bar on a terminal, one line per step elsewhere, nothing with --quiet. */
final class TerminalProgress implements Progress {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000;
    private final Context context;
    private final boolean quiet;
    private String step = "";
    private long total;
    private long done;
    private long drawn;

    TerminalProgress(Context context, boolean quiet) {
        this.context = context;
        this.quiet = quiet;
    }

    @Override
    public void begin(String name, long units) {
        step = name;
        total = units;
        done = 0;
        if (!quiet && !context.terminal()) {
            context.err().println(name);
        }
        draw(true);
    }

    @Override
    public void worked(long units) {
        done += units;
        draw(total > 0 && done >= total);
    }

    @Override
    public boolean cancelled() {
        return context.interruption().asked();
    }

    private void draw(boolean always) {
        long now = System.nanoTime();
        if (quiet || !context.terminal() || !always && now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        boolean whole = total > 0 && done >= total;
        int filled = total > 0 ? (int) Math.min(WIDTH, done * WIDTH / total) : 0;
        String bar = total > 0 ? "█".repeat(filled) + "░".repeat(WIDTH - filled) : String.format("%,d", done);
        context.err().print("\r\u001b[K" + step + " " + bar + (whole ? "\n" : ""));
        context.err().flush();
    }
}
