package org.candour.finance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From which share of the organisations expected to report a sum over those that did is shown. A sum over fewer says
 * more about who reported than about the footprint.
 */
@Component
class Coverage {

    static final int USUAL_PERCENT = 80;

    private final int percent;

    Coverage(@Value("${candour.finance.enough-percent:" + USUAL_PERCENT + "}") int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("candour.finance.enough-percent must be 1 to 100, not " + percent);
        }
        this.percent = percent;
    }

    boolean isEnough(int reported, int expected) {
        return expected > 0 && (long) reported * 100 >= (long) expected * percent;
    }

    /** In words, why there is no value or how far it goes. */
    String words(int reported, int expected) {
        if (expected == 0) {
            return "No complete returns have been found; see what is known below";
        }
        if (reported == expected) {
            return "";
        }
        String counted = reported + " of " + expected + " organisations reported";
        return isEnough(reported, expected) ? counted : counted + "; shown from " + percent + " %";
    }
}
