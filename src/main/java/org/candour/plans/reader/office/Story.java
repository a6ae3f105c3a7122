package org.candour.plans.reader.office;

import java.io.IOException;

/** What a format's reader tells of a document, in reading order. Lines may bear {@link Signs}. */
public interface Story {

    /** A slide or sheet begins here. */
    void begin() throws IOException;

    void heading(int level, String line) throws IOException;

    /** A paragraph of running text. */
    void paragraph(String paragraph) throws IOException;

    /** A row of a table or sheet, its cells put together by {@link Cells}. */
    void row(int number, String row) throws IOException;

    /** There is a picture here, of which only its description is known, if that. */
    void picture();

    /** The same with the picture itself: where it stands in the file, and its bytes. */
    default void picture(String path, Content bytes) {
        picture();
    }

    /** There is a picture here into which nobody can look: its bytes are not in the file, or are of a kind of their own. */
    void pictureNotSeen();

    /**
     * Something stands here that could not be read: a page of its own, so that nobody takes it for silence; or the slide
     * or sheet that has begun, which then counts as unreadable.
     */
    void unreadable(String reason) throws IOException;

    /** The same of a picture that is as good as a page. */
    default void unreadable(String reason, String path, Content bytes) throws IOException {
        unreadable(reason);
    }

    /** A file within the file, to be read after it. */
    void attachment(String name, Content content) throws IOException;
}
