package org.candour.search;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;

/**
 * The running text of a plan version as sentences and topics, for other rooms' background work. Reads every version,
 * published or not, and asks for no rights, so it is not for screens or the API.
 */
public interface PlanSentences {

    /** All sentences of pages that were read, in order; without running heads, contents, and text struck out. */
    List<Sentence> sentences(PlanVersionId version);

    /** Words and phrases of up to four words that the version uses more than once, most telling first. */
    List<Topic> topics(PlanVersionId version);

    /**
     * One sentence.
     *
     * @param text without line ends
     * @param words its words without endings, common words included
     * @param isHead whether it stands in a header or footer, and nowhere else: it is said, but nothing is lost with it
     */
    record Sentence(DocumentId document, int page, String text, List<String> words, boolean isHead) {}

    /**
     * A word or phrase.
     *
     * @param key its words without endings: the same for "care home" and "care homes"
     * @param text as it is written most often
     * @param mentions in how many sentences
     */
    record Topic(String key, String text, int mentions) {

        /** How many words. */
        public int words() {
            return 1 + (int) key.chars().filter(c -> c == ' ').count();
        }
    }
}
