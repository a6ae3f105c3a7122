package org.candour.plans.recogniser;

import java.util.StringJoiner;
import org.candour.plans.recogniser.Recognised.Outcome;

/** What came of several pictures on one page. One that failed makes the whole fail: nobody knows what it says. */
final class PicturesTogether {

    private final StringJoiner text = new StringJoiner("\n\n");
    private long letters;
    private long sure;
    private String failed = "";
    private String lost = "";

    void add(Recognised picture) {
        lost = picture.hasLostAPicture() ? picture.why() : lost;
        if (picture.outcome() == Outcome.FAILED) {
            failed = picture.why();
        } else if (picture.outcome() == Outcome.WRITING) {
            text.add(picture.text());
            letters += picture.text().length();
            sure += (long) picture.text().length() * picture.confidence();
        }
    }

    Recognised result() {
        if (!failed.isEmpty()) {
            return Recognised.failed(failed);
        }
        return letters == 0
                ? new Recognised(Outcome.NO_WRITING, "", 0, 0, lost)
                : new Recognised(Outcome.WRITING, text.toString(), (int) (sure / letters), 0, lost);
    }
}
