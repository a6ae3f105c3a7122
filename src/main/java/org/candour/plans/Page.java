package org.candour.plans;

import java.util.List;

/**
 * The unit of text: a PDF page, a slide, a sheet, or a section of about a page's length.
 *
 * @param number from 1
 * @param heading the heading path it stands under, where the format has no pages; else empty
 * @param text plain text in reading order, lines kept; of a page that was recognised poorly what could be made of it,
 *     though it counts as unreadable; else empty unless {@code TEXT} or {@code OCR}
 * @param reason why it could not be read; empty when it could, but for {@link #PICTURES_NOT_YET_RECOGNISED},
 *     {@link #PICTURES_NOT_LOOKED_AT} and {@link #READS_DIFFERENTLY}
 * @param confidence how sure it is that the words are right, in per cent: 100 where the file gives the text itself, the
 *     recognition's own mean over the words of the page for {@code OCR}; 0 for an unreadable page that was never tried
 * @param marks stretches of the text that are not plainly running text, by where they begin
 */
public record Page(
        int number,
        Readability readability,
        String heading,
        String text,
        String reason,
        int confidence,
        List<Mark> marks) {

    /** How the reason of a page ends that shows writing which a recogniser may be able to read. */
    public static final String NOT_YET_RECOGNISED = "not yet recognised.";

    public Page {
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.to() > text.length()) {
                throw new IllegalArgumentException("A mark up to " + mark.to() + " in a text of " + text.length());
            }
        }
    }

    /** A page with nothing marked, whose text the file gave itself. */
    public Page(int number, Readability readability, String heading, String text, String reason) {
        this(number, readability, heading, text, reason, readability == Readability.UNREADABLE ? 0 : 100, List.of());
    }

    /** The reason of a page of text with pictures on it in which more may be written. */
    public static final String PICTURES_NOT_YET_RECOGNISED = "Its pictures are " + NOT_YET_RECOGNISED;

    /** How the reason of a page of text begins on which pictures stand that the file does not hold, or nobody can paint. */
    public static final String PICTURES_NOT_LOOKED_AT = "It holds pictures that could not be looked at.";

    /** What the readers say of pages of which something is lost in the file. */
    private static final List<String> DAMAGE = List.of(
            "damaged",
            "missing",
            "are lost",
            "making sense",
            "cannot be shown",
            "at no place",
            "breaks off",
            "be found in it");

    /** How the reason of a page begins that a person set right when an earlier reader had read it otherwise. */
    public static final String READS_DIFFERENTLY = "The page reads differently now:";

    /** Whether pictures on it were not looked into, and perhaps never will be but by a person. */
    public boolean holdsPicturesNotSeen() {
        return awaitsRecognition() || reason.startsWith(PICTURES_NOT_LOOKED_AT) || readsDifferently();
    }

    /** Whether a person's word on it stands beside other words that a newer reader found. */
    public boolean readsDifferently() {
        return reason.startsWith(READS_DIFFERENTLY);
    }

    /** Whether what stands on it, or a part of that, is a picture, or as good as one. */
    public boolean awaitsRecognition() {
        return reason.endsWith(NOT_YET_RECOGNISED);
    }

    /** Whether more may stand on it than its text says: it could not be read, or pictures on it were not looked into. */
    public boolean isToBeLookedAt() {
        return !readability.isRead() || holdsPicturesNotSeen();
    }

    /** Whether it could not be read because the file is damaged there, so that words stood on it that are lost. */
    public boolean isDamaged() {
        return readability == Readability.UNREADABLE && DAMAGE.stream().anyMatch(reason::contains);
    }

    /** The text without what is struck out at its end, as a person begins to correct it. */
    public String textToCorrect() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.DELETED && mark.to() == text.length())
                .findFirst()
                .map(mark -> text.substring(0, mark.from()).strip())
                .orElse(text);
    }

    /** The heaviest weight that the stretch has anywhere: full as soon as one character of it is running text. */
    public Mark.Weight weight(int from, int to) {
        return weight(marks, from, to);
    }

    /** The same where only the marks are at hand. */
    public static Mark.Weight weight(List<Mark> marks, int from, int to) {
        Mark.Weight heaviest = Mark.Weight.NONE;
        int at = from;
        while (at < to && heaviest != Mark.Weight.FULL) {
            int next = to;
            Mark.Weight lightest = Mark.Weight.FULL;
            for (Mark mark : marks) {
                if (mark.from() <= at && at < mark.to()) {
                    next = Math.min(next, mark.to());
                    lightest = lighter(lightest, mark.kind().weight());
                } else if (mark.from() > at) {
                    next = Math.min(next, mark.from());
                }
            }
            heaviest = lightest.compareTo(heaviest) > 0 ? lightest : heaviest;
            at = next;
        }
        return heaviest;
    }

    private static Mark.Weight lighter(Mark.Weight one, Mark.Weight other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
