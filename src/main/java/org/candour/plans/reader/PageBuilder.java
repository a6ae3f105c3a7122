package org.candour.plans.reader;

import java.io.IOException;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.office.Content;
import org.candour.plans.reader.office.Signs;
import org.candour.plans.reader.office.Story;

/** Gathers headings and paragraphs into pages: a slide, a sheet, or a section of about a page's length. */
final class PageBuilder implements Story {

    private static final int ENOUGH_BEFORE_A_HEADING = 300;
    private static final int ENOUGH_BEFORE_A_PARAGRAPH = 300;
    private static final int MOST = 500;
    private static final int MOST_CHARACTERS_OF_ROWS = 8_000;

    private final Format format;
    private final ReadRequest request;
    private final Sink sink;
    private final Attachments attachments;
    private final LineEnds lineEnds = new LineEnds();
    private final HeadingPath path = new HeadingPath();
    private final Rows rows = new Rows();
    private final ListSections lists = new ListSections();
    private final PageLines lines = new PageLines();
    private String open = "";
    private String heading = "";
    private String damage = "";
    private boolean started;
    private boolean picture;
    private boolean onlyItsName;
    private boolean anyText;
    private boolean anyPicture;
    private int words;
    private int number;
    private long characters;
    private final PagePictures pictures;

    PageBuilder(Format format, ReadRequest request, Sink sink, Attachments attachments) {
        this(format, request, sink, attachments, new PagePictures());
    }

    PageBuilder(Format format, ReadRequest request, Sink sink, Attachments attachments, PagePictures pictures) {
        this.pictures = pictures;
        this.format = format;
        this.request = request;
        this.sink = sink;
        this.attachments = attachments;
    }

    @Override
    public void begin() throws IOException {
        flush();
        rows.forget();
        started = true;
    }

    @Override
    public void heading(int level, String signed) throws IOException {
        String line = CleanText.of(signed);
        String plain = Signs.without(line);
        if (format == Format.TEXT) {
            if (words >= ENOUGH_BEFORE_A_HEADING) {
                flush();
            }
            path.enter(level, plain);
        }
        if (heading.isEmpty() || words == 0) {
            heading = format == Format.TEXT ? path.toString() : plain.replace('\n', ' ');
        }
        append(line, format == Format.TEXT ? level : 0);
        onlyItsName = format == Format.SHEETS;
    }

    @Override
    public void paragraph(String signed) throws IOException {
        String paragraph = CleanText.of(signed);
        if (Signs.isBlank(paragraph)) {
            return;
        }
        if (format == Format.TEXT) {
            sectionsOf(paragraph);
        } else {
            append(paragraph, 0);
        }
        onlyItsName = false;
    }

    private void sectionsOf(String paragraph) throws IOException {
        for (String part : Words.parts(paragraph, MOST)) {
            if (words >= ENOUGH_BEFORE_A_PARAGRAPH && words + Words.count(part) > MOST) {
                flush();
            }
            append(part, 0);
        }
    }

    @Override
    public void row(int row, String signed) throws IOException {
        String line = CleanText.of(signed).replace('\n', ' ');
        if (format == Format.SHEETS && lines.length() + line.length() > MOST_CHARACTERS_OF_ROWS && rows.any()) {
            String name = heading;
            heading = rows.part(name);
            flush();
            rows.goOn(name);
        }
        rows.add(row);
        paragraph(Signs.mark(Mark.Kind.TABLE, line));
    }

    @Override
    public void picture() {
        picture = true;
        anyPicture = true;
    }

    @Override
    public void picture(String path, Content bytes) {
        picture();
        pictures.add(path, bytes);
    }

    @Override
    public void pictureNotSeen() {
        picture();
        pictures.addNotSeen();
    }

    @Override
    public void unreadable(String reason, String path, Content bytes) throws IOException {
        flush();
        pictures.add(path, bytes);
        unreadable(reason);
    }

    /** A slide or sheet that has begun stays one page, or the numbers of all others would be wrong. */
    @Override
    public void unreadable(String reason) throws IOException {
        if (format != Format.TEXT && started) {
            anyPicture = true;
            damage = (damage + " " + reason).strip();
            return;
        }
        flush();
        anyPicture = true;
        number++;
        tell(OfficeReader.unreadable(number, path.toString(), reason));
    }

    @Override
    public void attachment(String name, Content content) throws IOException {
        attachments.add(name, content);
    }

    void finish() throws IOException {
        flush();
    }

    /** The file cannot be read any further. */
    void breakOff(String why) throws IOException {
        flush();
        if (number > 0) {
            number++;
            tell(OfficeReader.unreadable(number, path.toString(), why));
        }
    }

    boolean hasText() {
        return anyText;
    }

    boolean hasPictures() {
        return anyPicture;
    }

    int pages() {
        return number;
    }

    private void append(String block, int level) {
        started = true;
        lines.add(block, level);
        words += Words.count(block);
        if (heading.isEmpty() && format == Format.TEXT) {
            heading = path.toString();
        }
    }

    private void flush() throws IOException {
        if (rows.isPart()) {
            heading = rows.part(rows.sheet());
        }
        if (started || picture) {
            number++;
            if (number > request.maxPages() || characters > request.maxCharacters()) {
                throw new TooMuchException();
            }
            Signs.Parted parted =
                    Signs.part(open + lineEnds.join(format == Format.SHEETS ? lines.text() : lines.text(lists)));
            open = parted.open();
            tell(page(parted));
        }
        lines.clear();
        heading = "";
        words = 0;
        picture = false;
        damage = "";
        onlyItsName = false;
        started = false;
    }

    private void tell(Page page) throws IOException {
        pictures.endOf(page.number());
        characters += page.text().length();
        if (page.number() >= request.firstPage()) {
            sink.tell(new Reply.PageDone(page));
        }
    }

    private Page page(Signs.Parted parted) {
        String content = parted.text();
        if (!damage.isEmpty()) {
            boolean anyRead = !onlyItsName && !content.isEmpty() && !PageVerdict.isGarbage(content);
            anyText |= anyRead; // what was read before the damage is kept: a word in it may be right
            return anyRead
                    ? new Page(number, Readability.UNREADABLE, heading, content, damage, 0, parted.marks())
                    : OfficeReader.unreadable(number, heading, damage);
        }
        if (PageVerdict.isGarbage(content)) {
            return OfficeReader.unreadable(number, heading, "The text consists of signs that stand for nothing.");
        }
        String nonsense = Gibberish.why(content);
        if (!nonsense.isEmpty()) {
            anyText = true;
            return new Page(number, Readability.UNREADABLE, heading, content, nonsense, 0, parted.marks());
        }
        if (!content.isEmpty() && !onlyItsName) {
            anyText = true;
            return new Page(number, Readability.TEXT, heading, content, pictures.doubt(), 100, parted.marks());
        }
        return picture
                ? OfficeReader.unreadable(
                        number, heading, "The " + format.pageWord() + " is a picture without text; not yet recognised.")
                : new Page(number, Readability.BLANK, heading, "", "");
    }
}
