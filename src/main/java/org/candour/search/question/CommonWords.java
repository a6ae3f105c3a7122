package org.candour.search.question;

import java.util.Set;

/**
 * Words that say nothing by themselves. They stay in the index, because phrases need them ("end of life"), but are not
 * asked for when they stand alone: "which sites for stroke" asks for sites and stroke.
 */
public final class CommonWords {

    private static final Set<String> WORDS = Set.of(
            "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "can", "did", "do",
            "does", "for", "from", "get", "gets", "getting", "got", "had", "has", "have", "having", "how", "if", "in",
            "into", "is", "it", "its", "may", "of", "on", "or", "our", "shall", "should", "so", "than", "that", "the",
            "their", "them", "then", "there", "these", "they", "this", "those", "to", "us", "was", "we", "were", "what",
            "when", "where", "which", "while", "who", "why", "will", "with", "would");

    private CommonWords() {}

    /** Whether the normalised word is one of them. */
    public static boolean has(String norm) {
        return WORDS.contains(norm);
    }
}
