package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said beside a passage somebody cites. */
class MarkNotesTests {

    private static final String TEXT = "We will close\ntwo wards. We will close two beds. A third stays.";

    @Test
    void runningTextNeedsNoNote() {
        assertThat(note("A third stays.", mark(Mark.Kind.DELETED, 0, 24))).isEmpty();
    }

    @Test
    void whatIsStruckOutIsToldOverLineEndsToo() {
        assertThat(note("We will  close two wards.", mark(Mark.Kind.DELETED, 0, 13), mark(Mark.Kind.DELETED, 14, 24)))
                .isEqualTo("struck out, which is no mention");
    }

    @Test
    void whatIsStruckOutInPartIsToldSo() {
        assertThat(note("two wards. We will", mark(Mark.Kind.DELETED, 14, 24)))
                .isEqualTo("in part struck out, which is no mention");
    }

    @Test
    void ofSeveralPlacesThePlainestCounts() {
        assertThat(note("We will close", mark(Mark.Kind.COMMENT, 0, 24))).isEmpty();
        assertThat(note("We will close two", mark(Mark.Kind.COMMENT, 0, TEXT.length())))
                .isEqualTo("in a comment");
    }

    @Test
    void whatDoesNotStandThereHasNoNote() {
        assertThat(note("nowhere", mark(Mark.Kind.DELETED, 0, TEXT.length()))).isEmpty();
        assertThat(note(" ", mark(Mark.Kind.DELETED, 0, TEXT.length()))).isEmpty();
    }

    private static String note(String passage, Mark... marks) {
        return MarkNotes.of(new Page(1, Readability.TEXT, "", TEXT, "", 100, List.of(marks)), passage);
    }

    private static Mark mark(Mark.Kind kind, int from, int to) {
        return new Mark(kind, from, to);
    }
}
