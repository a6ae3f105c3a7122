package org.candour.search;

import java.util.List;

/**
 * What is looked for in plans on behalf of an issue. A hit on any term of any group, not inside a false friend, is a
 * mention; groups are kept apart so that it can be said which aspect was found.
 *
 * <p>A term is a word or phrase as plain text, or two of them as {@code led by | chaired by NEAR/8 chief executive}. Case, accents,
 * hyphens and light endings make no difference, but a word written in capitals (ED) is found in capitals only. Terms are
 * widened by the shipped vocabulary: HASU is found for stroke.
 *
 * @param title the thing in a few words; empty where only the terms are meant
 * @param groups any-of groups of terms
 * @param related words that suggest the thing without naming it; no mention, but a reason to look
 * @param falseFriends phrases to subtract: a hit that lies in one of them does not count
 * @param cueWords the issue's own wordings that commit somebody to something
 */
public record Sought(
        String title,
        List<List<String>> groups,
        List<String> related,
        List<String> falseFriends,
        List<String> cueWords) {

    /** Wordings from which on an author has thought of other ways to say it. */
    private static final int MANY_WORDINGS = 10;

    public Sought(List<List<String>> groups, List<String> related, List<String> falseFriends, List<String> cueWords) {
        this("", groups, related, falseFriends, cueWords);
    }

    public Sought {
        groups = groups.stream().map(List::copyOf).toList();
        related = List.copyOf(related);
        falseFriends = List.copyOf(falseFriends);
        cueWords = List.copyOf(cueWords);
    }

    /** All terms in order, without their groups. */
    public List<String> terms() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Whether so few wordings are looked for that others are likely. Each choice of a near-phrase is one. */
    public boolean isThin() {
        return terms().stream().mapToInt(Sought::wordings).sum() < MANY_WORDINGS;
    }

    private static int wordings(String term) {
        return term.split("\\bNEAR\\b|\\|").length;
    }
}
