package org.candour.plans.reader.office;

import java.io.IOException;

/** Keeps what is told, for a place where it belongs better than where it stands in the file. */
final class Captured implements Story {

    private final Story main;
    private final StringBuilder text = new StringBuilder();

    Captured(Story main) {
        this.main = main;
    }

    /** All since it was last taken. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public void begin() {
        // what is captured has no pages
    }

    @Override
    public void heading(int level, String line) {
        paragraph(line);
    }

    @Override
    public void paragraph(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph);
    }

    @Override
    public void row(int number, String row) {
        paragraph(row);
    }

    @Override
    public void picture() {
        main.picture();
    }

    @Override
    public void picture(String path, Content bytes) {
        main.picture(path, bytes);
    }

    @Override
    public void pictureNotSeen() {
        main.pictureNotSeen();
    }

    @Override
    public void unreadable(String reason) {
        // in a header or a note it is no page, but leaves that one in doubt
        main.pictureNotSeen();
    }

    @Override
    public void unreadable(String reason, String path, Content bytes) {
        main.picture(path, bytes);
    }

    @Override
    public void attachment(String name, Content content) throws IOException {
        main.attachment(name, content);
    }
}
