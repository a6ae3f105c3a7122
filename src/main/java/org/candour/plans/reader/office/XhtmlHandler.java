package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the headings, paragraphs and table rows out of what Tika tells about a file. */
final class XhtmlHandler extends DefaultHandler {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");

    private static final char CELL = '\u001F';

    private final boolean slides;
    private final boolean sheets;
    private final boolean blindSlides;
    private final Story story;
    private final StringBuilder block = new StringBuilder();
    private int level;
    private int rows;
    private int rowNumber;
    private boolean inBody;
    private boolean sheetsAreNamed;

    XhtmlHandler(String type, Story story) {
        this.slides = type.contains("presentation") || type.contains("powerpoint");
        this.sheets = type.contains("spreadsheet") || type.contains("excel");
        this.story = story;
        this.blindSlides = type.equals("application/vnd.ms-powerpoint");
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        try {
            String kind = attributes.getValue("class");
            if ("body".equals(name)) {
                inBody = true;
            } else if ("img".equals(name) || "embedded".equals(kind)) {
                picture(attributes.getValue("id"));
            } else if ("td".equals(name) || "th".equals(name)) {
                block.append(CELL);
            } else if ("br".equals(name)) {
                block.append('\n');
            } else if (isBlock(name)) {
                startBlock(name, kind);
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void startBlock(String name, @Nullable String kind) throws IOException {
        if (rows > 0 && !"tr".equals(name)) {
            block.append(' '); // paragraphs within a table's cell stay on the row's line
            return;
        }
        endBlock();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            level = name.charAt(1) - '0';
        } else if ("tr".equals(name)) {
            rows++;
        }
        beginPage(name, kind);
    }

    private void beginPage(String name, @Nullable String kind) throws IOException {
        if (slides && "slide-content".equals(kind)) {
            story.begin();
            if (blindSlides) {
                story.picture(); // pictures are not told apart in the old format: a slide without text may be one
            }
        } else if (sheets && ("sheet".equals(kind) || "page".equals(kind))) {
            sheetsAreNamed = true;
            rowNumber = 0;
            story.begin();
        } else if (sheets && "table".equals(name) && !sheetsAreNamed) {
            story.begin();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        try {
            if ("tr".equals(name) && --rows == 0) {
                endRow();
            } else if ("body".equals(name) || (rows == 0 && isBlock(name))) {
                endBlock();
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inBody) {
            block.append(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        characters(chars, start, length);
    }

    private void picture(@Nullable String id) {
        if (id == null || !id.contains("thumbnail")) {
            story.pictureNotSeen();
        }
    }

    /** The row's cells on one line, without the empty ones at its end. */
    private void endRow() throws IOException {
        List<String> cells = new ArrayList<>();
        for (String cell : NOTE_MARK.matcher(block).replaceAll("").split(String.valueOf(CELL))) {
            cells.add(Signs.plain(cell));
        }
        block.setLength(0);
        String row = Cells.row(cells);
        if (!row.isEmpty()) {
            story.row(++rowNumber, row);
        }
    }

    private void endBlock() throws IOException {
        String all = block.toString();
        block.setLength(0);
        int heading = level;
        level = 0;
        String clean = Signs.plain(NOTE_MARK.matcher(all).replaceAll("")).strip();
        if (heading > 0 && !clean.isEmpty()) {
            story.heading(heading, clean);
        } else if (!clean.isEmpty()) {
            story.paragraph(clean);
        }
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "p",
                    "li",
                    "div",
                    "table",
                    "tr",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "caption",
                    "header",
                    "footer",
                    "figure",
                    "figcaption" -> true;
            default -> false;
        };
    }
}
