package org.candour.search;

import java.util.List;

/**
 * Why a plan is neither said to say what was asked nor called silent.
 *
 * @param words the reason as a sentence, for people
 */
public record Doubt(Uncertainty kind, String words) {

    /** A word like it on a page recognised from a scan. */
    public static final Doubt MISREAD = new Doubt(
            Uncertainty.PERHAPS_MISREAD, "A page recognised from a scan has a word like it, perhaps misread.");

    /** Recognised pages, where a figure was asked for. */
    public static final Doubt FIGURE = new Doubt(
            Uncertainty.PERHAPS_MISREAD,
            "Pages of it were recognised from scans, where a figure is easily misread; look at those pages.");

    /** The words, but only where they are no mention. */
    public static final Doubt ASIDE = new Doubt(
            Uncertainty.ONLY_ASIDE,
            "It has these words only in headers, footers or struck-out text, which are no mention.");

    /** The words, but only in phrases known to mean something else. */
    public static final Doubt FRIEND = new Doubt(
            Uncertainty.ONLY_FALSE_FRIENDS,
            "It has these words only in phrases that mean something else, as the issue register knows them.");

    /** Every word of a question, but never on one page. */
    public static final Doubt APART =
            new Doubt(Uncertainty.WORDS_APART, "It has these words, but never all of them on one page.");

    /** Every word of a question on one page, but not one after the other. */
    public static final Doubt SCATTERED = new Doubt(
            Uncertainty.SCATTERED,
            "It has all of these words on one page, but not together, so they may speak of different things.");

    /** The number alone, where a percentage or an amount was asked for. */
    public static final Doubt BARE_FIGURE = new Doubt(
            Uncertainty.NOT_AS_ASKED,
            "It has this number or day without the sign, unit or year that was asked"
                    + " for, or something like it in other words.");

    /** The words on one page, but too far apart. */
    public static final Doubt TOO_FAR_APART = notAsAsked("too far apart.");

    /** The words on one page, but beside what was left out. */
    public static final Doubt BESIDE_LEFT_OUT = notAsAsked("on the same page as what was left out.");

    /** The same where the question has both a nearness and something left out. */
    public static final Doubt NOT_AS_ASKED = notAsAsked("too far apart, or on the same page as what was left out.");

    /** Some of the words of a sentence that tell what it is about. */
    public static final Doubt PART_OF_SENTENCE = new Doubt(
            Uncertainty.PART_OF_SENTENCE,
            "It does not have every word of this sentence, but has some that tell what it is about: look at the passage"
                    + " marked here.");

    /** A sentence of which no word tells what it is about. */
    public static final Doubt NOTHING_TELLING = new Doubt(
            Uncertainty.PART_OF_SENTENCE,
            "The words of this sentence are too common to tell anything by not standing there together. Ask for the"
                    + " words that matter.");

    /** Words made of the same root. */
    public static final Doubt RELATED = new Doubt(
            Uncertainty.RELATED_WORDS,
            "It does not have these words, but others of the same family, which are marked here.");

    /** What often says the same. */
    public static final Doubt OTHER_WORDS = new Doubt(
            Uncertainty.OTHER_WORDS,
            "It does not have these words, but may say it in others: look at the passage marked here.");

    /** A passage that comes near in meaning. */
    public static final Doubt NEAR = new Doubt(
            Uncertainty.OTHER_WORDS,
            "It does not have these words, but a passage comes close in meaning: look whether it says it in others.");

    /** Nobody has looked for such a passage yet. */
    public static final Doubt NOT_COMPARED = new Doubt(
            Uncertainty.NOT_COMPARED,
            "It does not have these words; whether a passage of it comes close in"
                    + " meaning is still being looked for. Ask again in a few minutes.");

    private static Doubt notAsAsked(String how) {
        return new Doubt(Uncertainty.NOT_AS_ASKED, "It says these words, but not as asked: " + how);
    }

    /** It cannot be told, for this reason. */
    public static Doubt unread(String why) {
        return new Doubt(Uncertainty.UNREAD, why);
    }

    /** Enough was read, but this was not seen. */
    public static Doubt toCheck(String notSeen) {
        return new Doubt(Uncertainty.TO_CHECK, notSeen);
    }

    /** The plan has nothing of what the question was narrowed to. */
    static Doubt noSuchPart(String part) {
        return new Doubt(
                Uncertainty.NO_SUCH_PART,
                "This plan has no such part: " + part + ". What was asked may stand elsewhere in it.");
    }

    /** An acronym of several meanings is searched as it stands only. */
    static Doubt ambiguous(String acronym, List<String> meanings) {
        return new Doubt(
                Uncertainty.SEVERAL_MEANINGS,
                "\u201C" + acronym + "\u201D can mean several things and was searched as it stands only. Ask for "
                        + String.join(" or ", meanings) + " too.");
    }

    /** A word that stands nowhere is one letter away from one that does. */
    static Doubt misspelt(String word, String like) {
        return new Doubt(
                Uncertainty.PERHAPS_MISSPELT,
                "\u201C" + word + "\u201D stands nowhere and may be misspelt: \u201C" + like
                        + "\u201D does. Ask with that," + " or put the word in quotes to ask for just this spelling.");
    }

    /** The same doubt in the words of both. */
    Doubt and(Doubt other) {
        return new Doubt(kind, words + " " + other.words);
    }
}
