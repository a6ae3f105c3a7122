package org.candour.search.question.names;

/**
 * The vocabulary that widens searches at this moment. One for the whole portal, as the words of the index are; whoever
 * takes it in hand keeps it for one question, so that none is asked with half of each.
 */
public final class InForce {

    private static volatile Vocabulary vocabulary = new Vocabulary(ShippedVocabulary.entries());

    private InForce() {}

    public static Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Names what is in force: another whenever searches are widened otherwise. */
    public static String version() {
        return vocabulary.version();
    }

    /** No two that were ever put into force here have the same number, not even two of the same entries. */
    public static long turn() {
        return vocabulary.turn();
    }

    /** Puts another vocabulary into force. What is remembered by the old one is to be let go first. */
    public static void put(Vocabulary now) {
        vocabulary = now;
    }
}
