package org.navette.store.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.navette.store.Backup;

/**
 * When a backup is made and which ones are kept.
 *
 * @param clock tells the time, and the zone that days are counted in
 * @param every a newer backup than this is enough
 * @param last  number of newest backups that are kept
 * @param days  of each of so many last days, today counted, the newest one is kept as well
 */
public record BackupPolicy(Clock clock, Duration every, int last, int days) {
    public static final BackupPolicy USUAL = new BackupPolicy(Clock.systemDefaultZone(), Duration.ofHours(1), 5, 7);

    /** The same with another number of newest backups. */
    public BackupPolicy keeping(int newest) {
        if (newest < 1) {
            throw new IllegalArgumentException("keep at least one backup: " + newest);
        }
        return new BackupPolicy(clock, every, newest, days);
    }

    /** @param backups newest first */
    boolean due(List<Backup> backups) {
        // A clock that was put back must not end backups: one from the future counts as old.
        return backups.isEmpty() || Duration.between(backups.getFirst().at(), clock.instant()).abs().compareTo(every) >= 0;
    }

    /** Those that are kept no longer. @param backups newest first */
    List<Backup> superfluous(List<Backup> backups) {
        LocalDate oldest = day(clock.instant()).minusDays(days);
        Set<LocalDate> seen = new HashSet<>();
        Set<Backup> kept = new HashSet<>(backups.subList(0, Math.min(last, backups.size())));
        for (Backup backup : backups) {
            LocalDate day = day(backup.at());
            if (day.isAfter(oldest) && seen.add(day)) {
                kept.add(backup);
            }
        }
        return backups.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
