package org.candour.silences.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in Britain write them. */
final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Locale.UK);

    private Times() {}

    static String day(Instant at) {
        return DAY.format(at.atZone(ZoneId.of("Europe/London")));
    }
}
