package org.candour.silences;

import static org.candour.silences.Counts.DEFINITE;

import java.util.OptionalDouble;
import org.candour.common.html.Figures;
import org.candour.plans.Coverage;
import org.candour.plans.SilenceClaim;

/**
 * How counts become a verdict. The whole rule:
 *
 * <ol>
 *   <li>a sentence of running text with something committed near the words (a number, money, a date, a named site, an
 *       owner, a promise), or two sentences of running text: <em>discussed</em>;
 *   <li>anything else that is a mention (one plain sentence, a heading, a list, a contents list, a glossary, a reference
 *       list, or only that the plan does not deal with it): <em>in passing</em>;
 *   <li>nothing, and the plan could be read well enough: <em>not mentioned</em>; else <em>cannot tell</em>.
 * </ol>
 *
 * Words in running heads and struck-out text are no mention, and neither are words that only suggest the issue; where
 * they are all there is, the silence is to be checked, be it one sentence: nine times in ten it was silence indeed, but
 * whoever reads that sentence on the certificate would not believe it. So is a silence beside a passage that comes close in meaning: that
 * never makes a mention, it only keeps silence from being claimed. So is one of an issue with few terms, where the words
 * of a term or of the title stand together in another form or order. So is one in a plan with any page that could not be
 * read, or that holds pictures in which more may be written, until a person has looked at that page; and one in a plan
 * with hardly any pages. And so is a mention in one single place, unless a whole phrase stands there in running
 * text: of labelled plans, a third of the places of single words turned out to speak of something else, and of phrases
 * one in six, as of words that come twice.
 */
public final class VerdictRule {

    private static final int SENTENCES_THAT_DISCUSS = 2;

    /** Chosen on labelled documents; the numbers are in the decision record 0012. */
    private static final double CLOSE = 0.58;

    private VerdictRule() {}

    /** A verdict with its reason in words, and whether a person should look before it is believed. */
    public record Reasoned(Verdict verdict, String why, boolean toCheck) {}

    /** The verdict as long as nobody has looked for passages that come near in meaning. */
    public static Reasoned judge(boolean applies, Counts found, Coverage coverage) {
        return judge(applies, found, coverage, OptionalDouble.empty());
    }

    /** Whether a passage is so close in meaning that silence is not claimed before a person has looked. */
    public static boolean isClose(double similarity) {
        return similarity >= CLOSE;
    }

    /**
     * The verdict.
     *
     * @param applies whether the issue is asked of the plan's footprint
     * @param found what was counted
     * @param closest similarity of the passage that comes nearest in meaning; empty while nobody has looked
     */
    public static Reasoned judge(boolean applies, Counts found, Coverage coverage, OptionalDouble closest) {
        if (!applies) {
            return new Reasoned(Verdict.NOT_APPLICABLE, "The issue is not asked of this footprint.", false);
        }
        return found.isMention() ? mention(found) : withSetAside(found, silence(found, coverage, closest));
    }

    /** Whoever sees the word on the page would not believe that it was not found. */
    private static Reasoned withSetAside(Counts found, Reasoned verdict) {
        int set = found.discounted();
        return set == 0
                ? verdict
                : new Reasoned(
                        verdict.verdict(),
                        verdict.why() + " In " + Figures.counted(set, "sentence")
                                + " its words were found and set aside, because they are part of something else.",
                        verdict.toCheck());
    }

    private static Reasoned silence(Counts found, Coverage coverage, OptionalDouble closest) {
        if (coverage.silence() == SilenceClaim.CANNOT_TELL) {
            return new Reasoned(
                    Verdict.CANNOT_TELL,
                    "No mention in the " + coverage.partOf(coverage.known())
                            + " that could be read"
                            + (coverage.foreign() == 0 ? "" : " and are in English")
                            + notRead(coverage)
                            + (coverage.documentsPending() == 0 ? "." : "; not everything has been read yet."),
                    false);
        }
        if (found.dismissed() > 0) {
            return new Reasoned(Verdict.NOT_MENTIONED, "Only in headers, footers or struck-out text.", true);
        }
        if (found.related() > 0) {
            return new Reasoned(Verdict.NOT_MENTIONED, "Perhaps in other words: only related words were found.", true);
        }
        if (found.partly() > 0) {
            return new Reasoned(
                    Verdict.NOT_MENTIONED,
                    "Perhaps in other words: the issue has few terms, and words of theirs or of its title stand together.",
                    true);
        }
        if (closest.isPresent() && isClose(closest.getAsDouble())) {
            return new Reasoned(
                    Verdict.NOT_MENTIONED, "Perhaps in other words: a passage comes close in meaning.", true);
        }
        return silence(coverage);
    }

    /**
     * Whatever stands on the one page that could not be read, in a picture nobody has looked into, or beside a plan of
     * hardly any pages, nobody knows.
     */
    private static Reasoned silence(Coverage coverage) {
        String read = "Not mentioned in the " + coverage.counted(coverage.known()) + " that could be read";
        String notSeen = coverage.notSeen();
        String why = !notSeen.isEmpty()
                ? read + "; " + notSeen
                : coverage.isHardlyAPlan() ? read + ", which is hardly a whole plan" : read;
        return new Reasoned(Verdict.NOT_MENTIONED, why + ".", coverage.silence() != SilenceClaim.PLAIN);
    }

    private static String notRead(Coverage coverage) {
        String files = coverage.filesNotRead(0);
        return files.isEmpty() ? "" : "; " + files;
    }

    private static Reasoned mention(Counts found) {
        boolean once = found.mentions() == 1 && found.phrases() == 0;
        if (found.committed() > 0) {
            return new Reasoned(
                    Verdict.DISCUSSED,
                    found.sentences() == 1
                            ? "One sentence, with " + DEFINITE + " beside it."
                            : found.sentences() + " sentences, " + found.committed() + " of them with " + DEFINITE
                                    + " beside it.",
                    once);
        }
        if (found.sentences() >= SENTENCES_THAT_DISCUSS) {
            return new Reasoned(
                    Verdict.DISCUSSED, found.sentences() + " sentences, none with " + DEFINITE + " beside it.", false);
        }
        return new Reasoned(Verdict.MENTIONED_IN_PASSING, passing(found), once);
    }

    private static String passing(Counts found) {
        if (found.sentences() == 1) {
            return "One sentence, without " + DEFINITE + " beside it.";
        }
        return found.setAside() > 0
                ? "Named as something the plan does not deal with."
                : "Only in a heading, a list, a contents list, a glossary or a reference list.";
    }
}
