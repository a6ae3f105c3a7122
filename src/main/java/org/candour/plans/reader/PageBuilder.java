package org.candour.plans.reader;

import java.io.IOException;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** Gathers headings and paragraphs into pages: a slide, a sheet, or a section of about a page's length. */
final class PageBuilder {

    private static final int ENOUGH_BEFORE_A_HEADING = 300;
    private static final int ENOUGH_BEFORE_A_PARAGRAPH = 300;
    private static final int MOST = 500;

    private final Format format;
    private final ReadRequest request;
    private final Sink sink;
    private final LineEnds lineEnds = new LineEnds();
    private final HeadingPath path = new HeadingPath();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private boolean started;
    private boolean picture;
    private boolean onlyItsName;
    private boolean anyText;
    private boolean anyPicture;
    private int words;
    private int number;
    private long characters;

    PageBuilder(Format format, ReadRequest request, Sink sink) {
        this.format = format;
        this.request = request;
        this.sink = sink;
    }

    /** A slide or sheet begins here. */
    void begin() throws IOException {
        flush();
        started = true;
    }

    void heading(int level, String line) throws IOException {
        if (format == Format.TEXT) {
            if (words >= ENOUGH_BEFORE_A_HEADING) {
                flush();
            }
            path.enter(level, line);
        }
        if (heading.isEmpty() || words == 0) {
            heading = format == Format.TEXT ? path.toString() : line;
        }
        append(line);
        onlyItsName = format == Format.SHEETS;
    }

    void paragraph(String paragraph) throws IOException {
        if (format == Format.TEXT) {
            if (words >= ENOUGH_BEFORE_A_PARAGRAPH && words + Words.count(paragraph) > MOST) {
                flush();
            }
            for (String part : Words.parts(paragraph, MOST)) {
                if (words >= ENOUGH_BEFORE_A_PARAGRAPH && words + Words.count(part) > MOST) {
                    flush();
                }
                append(part);
            }
        } else {
            append(paragraph);
            onlyItsName = false;
        }
    }

    void picture() {
        picture = true;
        anyPicture = true;
    }

    void finish() throws IOException {
        flush();
    }

    /** The file cannot be read any further. */
    void breakOff() throws IOException {
        flush();
        if (number > 0) {
            number++;
            tell(OfficeReader.unreadable(
                    number, path.toString(), "The file is damaged here; what follows could not be read."));
        }
    }

    boolean hasText() {
        return anyText;
    }

    boolean hasPictures() {
        return anyPicture;
    }

    private void append(String block) {
        started = true;
        text.append(block).append('\n');
        words += Words.count(block);
        if (heading.isEmpty() && format == Format.TEXT) {
            heading = path.toString();
        }
    }

    private void flush() throws IOException {
        if (started || picture) {
            number++;
            if (number > request.maxPages() || characters > request.maxCharacters()) {
                throw new IllegalStateException("more than is read of one file");
            }
            tell(page(lineEnds.join(text.toString().strip())));
        }
        text.setLength(0);
        heading = "";
        words = 0;
        picture = false;
        onlyItsName = false;
        started = false;
    }

    private void tell(Page page) throws IOException {
        characters += page.text().length();
        if (page.number() >= request.firstPage()) {
            sink.tell(new Reply.PageDone(page));
        }
    }

    private Page page(String content) {
        if (PageVerdict.isGarbage(content)) {
            return OfficeReader.unreadable(number, heading, "The text consists of signs that stand for nothing.");
        }
        if (!content.isEmpty() && !onlyItsName) {
            anyText = true;
            return new Page(number, Readability.TEXT, heading, content, "");
        }
        return picture
                ? OfficeReader.unreadable(
                        number, heading, "The " + format.pageWord() + " is a picture without text; not yet recognised.")
                : new Page(number, Readability.BLANK, heading, "", "");
    }
}
