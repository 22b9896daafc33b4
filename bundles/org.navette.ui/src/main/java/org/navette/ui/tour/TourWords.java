package org.navette.ui.tour;

import java.util.List;
import java.util.Optional;

import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;

/**
 * What the card says.
 *
 * @param count    where on the way one is
 * @param sentence what there is to see and to do
 * @param done     what was just done, or empty
 * @param deed     what the button for looking on says; empty behind the last step
 */
record TourWords(String count, String title, String sentence, String done, String deed) {
    /** The command that leads to the card. */
    static final String COMMAND = "org.navette.command.tour";

    static TourWords of(Tour tour, KeyBook keys) {
        String done = tour.done().map(s -> Messages.text("tour.done", Messages.text(s.word()))).orElse("");
        Optional<TourStep> step = tour.step();
        if (step.isEmpty()) {
            return new TourWords(Messages.text("tour.title"), Messages.text("tour.end"), Messages.text("tour.end.sentence",
                    keys.named("org.navette.command.guide"), keys.named("org.navette.command.palette")), done, "");
        }
        int number = tour.scene().sample() ? tour.number() : 1;
        String sentence = sentence(step.get(), tour, keys);
        if (step.get() == TourStep.OPEN && tour.number() > 1) {
            sentence = Messages.text("tour.open.again", TourDeeds.corpus().title(), tour.number());
        }
        return new TourWords(Messages.text("tour.count", number, Tour.steps()), Messages.text(step.get().word()), sentence, done,
                Messages.text(step.get() == TourStep.OPEN ? "tour.take.open" : "tour.take"));
    }

    private static String sentence(TourStep step, Tour tour, KeyBook keys) {
        Code code = tour.scene().code();
        return switch (step) {
            case OPEN -> Messages.text("tour.open.sentence", TourDeeds.corpus().title());
            case CODE -> code == null ? Messages.text("tour.code.sentence.named")
                    : Messages.text("tour.code.sentence", code.shortcut().toUpperCase(java.util.Locale.ROOT), code.name());
            default -> Messages.text(step.word() + ".sentence", step.keys().stream().map(keys::named).toArray());
        };
    }

    /** Words that stand on the card. */
    List<String> all() {
        return List.of(count, title, sentence, done, deed);
    }
}
