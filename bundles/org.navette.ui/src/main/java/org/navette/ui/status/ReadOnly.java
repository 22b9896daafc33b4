package org.navette.ui.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.navette.core.language.Catalogue;
import org.navette.store.Holder;
import org.navette.store.Study;
import org.navette.store.WritingRefused;
import org.navette.ui.Messages;
import org.navette.ui.problem.Problems;

/** Why a study is open for reading only, in words. */
final class ReadOnly {
    private ReadOnly() {
    }

    /** Off the display's thread: looks at who has the study open now. */
    static String why(Study study) {
        return Study.holder(study.file()).map(ReadOnly::why).orElseGet(() -> Messages.text("status.readonly"));
    }

    static String why(Holder holder) {
        return holder.name().isEmpty() ? Messages.text("status.readonly.somebody")
                : Messages.text("status.readonly.holder", holder.name(), holder.host(), since(holder));
    }

    /** Why it could not be taken over. */
    static String notYet(Throwable problem) {
        return problem instanceof WritingRefused refused && refused.holder().isPresent()
                ? Messages.text("status.readonly.notyet", why(refused.holder().get())) : Problems.sentence(problem);
    }

    private static String since(Holder holder) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Catalogue.locale())
                .format(holder.since().atZone(ZoneId.systemDefault()));
    }
}
