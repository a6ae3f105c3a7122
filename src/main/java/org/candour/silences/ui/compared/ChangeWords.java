package org.candour.silences.ui.compared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.UserId;
import org.candour.silences.Alerts.Alert;
import org.candour.silences.Alerts.Change;
import org.candour.silences.Alerts.Stood;
import org.candour.silences.Finding;

/** What changed, in words. */
final class ChangeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Locale.UK);

    private ChangeWords() {}

    static String lead(Alert alert) {
        String count =
                switch (alert.changes().size()) {
                    case 0 -> "Every issue stands as it did in ";
                    case 1 -> "One issue is judged otherwise than in ";
                    default -> alert.changes().size() + " issues are judged otherwise than in ";
                };
        return count + alert.earlier().title() + ". Recorded " + day(alert.at()) + ".";
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(ZoneId.of("Europe/London")));
    }

    static String verdict(Stood stood) {
        return stood.verdict().title() + (stood.toCheck() ? ", to be checked" : "");
    }

    /** "Fell silent", and that it is so no longer where words or texts have changed since. */
    static String what(Change change) {
        if (change.isOutdated()) {
            return change.now().map(now -> "Now: " + verdict(now)).orElse("Not asked any longer, or being counted");
        }
        if (change.fellSilent()) {
            return "Fell silent";
        }
        return change.before().isSilence() && change.after().verdict().isMention() ? "Came" : "Changed";
    }

    /** "Your finding C-12 (Dodged) is overtaken." */
    static String overtaken(Finding finding, CurrentUser reader, People people) {
        boolean isMine = reader.id().filter(finding.by()::equals).isPresent();
        return (isMine ? "Your finding " : "The finding of " + name(finding.by(), people) + ", ")
                + finding.certificate() + " (" + finding.judgement().title() + "), is overtaken.";
    }

    private static String name(UserId id, People people) {
        return people.find(id).map(People.Person::fullName).orElse(id.value());
    }
}
