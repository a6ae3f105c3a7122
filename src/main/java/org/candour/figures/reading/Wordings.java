package org.candour.figures.reading;

import java.util.regex.Pattern;
import org.candour.figures.Wording;

/** How firmly an amount is stated, by the words right before it. */
final class Wordings {

    private static final Pattern ABOUT = ending(
            "about|around|some|approximately|approx\\.?|roughly|nearly|almost|circa|ca\\.|c\\.|an estimated|in the region of|in the order of|close to");
    private static final Pattern UP_TO = ending(
            "up to|at most|no more than|not more than|as much as|a maximum of|capped at|below|under|less than|within|fewer than");
    private static final Pattern AT_LEAST = ending(
            "at least|more than|over|above|in excess of|no less than|not less than|a minimum of|exceeding|upwards of");

    private Wordings() {}

    static Wording before(String line, int at) {
        String before = line.substring(Math.max(0, at - 24), at);
        if (ABOUT.matcher(before).find() || before.endsWith("~")) {
            return Wording.ABOUT;
        }
        if (UP_TO.matcher(before).find()) {
            return Wording.UP_TO;
        }
        return AT_LEAST.matcher(before).find() ? Wording.AT_LEAST : Wording.EXACT;
    }

    private static Pattern ending(String words) {
        return Pattern.compile("(?:^|[\\s(])(?:" + words + ")(?: a further| another)?\\s+$", Pattern.CASE_INSENSITIVE);
    }
}
