package org.candour.assessment.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in Britain write them. */
final class Times {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Times() {}

    static String clock(Instant at) {
        return CLOCK.format(at.atZone(LONDON));
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    static String dayAndClock(Instant at) {
        return day(at) + ", " + clock(at);
    }
}
