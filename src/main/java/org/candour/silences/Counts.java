package org.candour.silences;

import java.util.ArrayList;
import java.util.List;
import org.candour.search.Evidence;

/**
 * What was counted of one edition of an issue in one plan version; see {@link Evidence} for what each number means. All
 * zero where nothing was found.
 */
public record Counts(
        String issue,
        int edition,
        int sentences,
        int committed,
        int phrases,
        int inPassing,
        int setAside,
        int related,
        int partly,
        int dismissed,
        int discounted,
        int pages,
        int groups) {

    /** What turns a mention into more: {@link org.candour.search.Cue} in a few words. */
    static final String DEFINITE = "a figure, a date, a place, a name or a promise";

    /** Nothing found. */
    public static Counts none(String issue, int edition) {
        return new Counts(issue, edition, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public static Counts of(String issue, int edition, Evidence found) {
        return new Counts(
                issue,
                edition,
                found.sentences(),
                found.committed(),
                found.phrases(),
                found.inPassing(),
                found.setAside(),
                found.related(),
                found.partly(),
                found.dismissed(),
                found.discounted(),
                found.pages(),
                found.groups());
    }

    /** Sentences that mention it, wherever they stand. */
    public int mentions() {
        return sentences + inPassing + setAside;
    }

    public boolean isMention() {
        return mentions() > 0;
    }

    /** "3 mention it, 1 with a figure, a date, a place or a promise beside it"; the same words wherever the numbers stand. */
    public String words() {
        return mentioned()
                + (discounted == 0 ? "" : "; " + discounted + " set aside, where the words are part of something else");
    }

    /** A verdict counts sentences of running text; where some stand elsewhere the numbers must not seem to quarrel. */
    private String where() {
        if (sentences == mentions()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (sentences > 0) {
            parts.add(sentences + " in running text");
        }
        if (inPassing > 0) {
            parts.add(inPassing + " in headings, lists and the like");
        }
        if (setAside > 0) {
            parts.add(setAside + " to say that it is not dealt with");
        }
        return " (" + String.join(", ", parts) + ")";
    }

    private String mentioned() {
        if (!isMention()) {
            return "None mentions it";
        }
        String found = (mentions() == 1 ? "1 mentions it" : mentions() + " mention it") + where();
        return found + ", " + (committed == 0 ? "none" : committed) + " with " + DEFINITE + " beside it";
    }
}
