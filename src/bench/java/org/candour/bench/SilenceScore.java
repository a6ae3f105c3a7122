package org.candour.bench;

import java.util.Locale;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictRule.Reasoned;

/** Counts of right and wrong verdicts. A pair left to check by hand claims nothing, and counts apart. */
final class SilenceScore {

    private static final boolean SHOW = Boolean.getBoolean("candour.silence.show");

    private int mentioned;
    private int unmentioned;
    private int falseSilence;
    private int falseMention;
    private int rightSilence;
    private int toCheck;
    private int silenceToCheck;

    void add(String document, String topic, boolean isMentioned, Reasoned verdict) {
        boolean silent = verdict.verdict() == Verdict.NOT_MENTIONED;
        mentioned += isMentioned ? 1 : 0;
        unmentioned += isMentioned ? 0 : 1;
        if (verdict.toCheck() || verdict.verdict() == Verdict.CANNOT_TELL) {
            toCheck++;
            silenceToCheck += silent ? 1 : 0;
        } else if (silent) {
            falseSilence += isMentioned ? 1 : 0;
            rightSilence += isMentioned ? 0 : 1;
        } else {
            falseMention += isMentioned ? 0 : 1;
        }
        if (SHOW && silent == isMentioned && !verdict.toCheck()) {
            System.err.println(document + "\t" + topic + "\t" + verdict);
        }
    }

    /** Of "not mentioned": precision and recall against the labels; what is left to check is not claimed. */
    double f1() {
        int claimed = rightSilence + falseSilence;
        if (unmentioned == 0) {
            return claimed == 0 ? 1 : 0;
        }
        double precision = claimed == 0 ? 0 : (double) rightSilence / claimed;
        double recall = (double) rightSilence / unmentioned;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s %13.1f%% %13.1f%% %7.1f%% %15.1f%% %6.3f",
                name,
                100 * share(falseSilence, mentioned),
                100 * share(falseMention, unmentioned),
                100 * share(toCheck, mentioned + unmentioned),
                100 * share(silenceToCheck, mentioned + unmentioned),
                f1());
    }

    String json(String set, int documents, int topics, double macro) {
        return String.format(
                Locale.ROOT,
                "{\"set\":\"%s\",\"documents\":%d,\"topics\":%d,\"falseSilence\":%.4f,\"falseMention\":%.4f,"
                        + "\"toCheck\":%.4f,\"f1\":%.4f,\"macroF1\":%.4f}",
                set,
                documents,
                topics,
                share(falseSilence, mentioned),
                share(falseMention, unmentioned),
                share(toCheck, mentioned + unmentioned),
                f1(),
                macro);
    }
}
