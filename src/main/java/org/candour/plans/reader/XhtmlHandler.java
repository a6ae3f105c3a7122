package org.candour.plans.reader;

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
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private static final char CELL = '\u001F';

    private final Format format;
    private final boolean plainText;
    private final boolean openSlides;
    private final boolean blindSlides;
    private final PageBuilder pages;
    private final StringBuilder block = new StringBuilder();
    private int level;
    private int rows;
    private boolean inBody;
    private boolean sheetsAreNamed;
    private int depth;
    private int notesDepth;

    XhtmlHandler(Format format, String type, PageBuilder pages) {
        this.format = format;
        this.pages = pages;
        this.plainText = type.startsWith("text/") && !type.equals("text/html");
        this.openSlides = type.equals("application/vnd.oasis.opendocument.presentation");
        this.blindSlides = type.equals("application/vnd.ms-powerpoint");
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        try {
            depth++;
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
        if (openSlides && "notes".equals(kind)) {
            notesDepth = depth; // a slide of this format ends with its notes, also when they are empty
        } else if (format == Format.SLIDES && "slide-content".equals(kind)) {
            pages.begin();
            if (blindSlides) {
                pages.picture(); // pictures are not told apart in the old format: a slide without text may be one
            }
        } else if (format == Format.SHEETS && ("sheet".equals(kind) || "page".equals(kind))) {
            sheetsAreNamed = true;
            pages.begin();
        } else if (format == Format.SHEETS && "table".equals(name) && !sheetsAreNamed) {
            pages.begin();
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
            if (depth-- == notesDepth) {
                notesDepth = 0;
                pages.finish();
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
            pages.picture();
        }
    }

    /** The row's cells on one line, without the empty ones at its end. */
    private void endRow() throws IOException {
        List<String> cells = new ArrayList<>();
        for (String cell : NOTE_MARK.matcher(block).replaceAll("").split(String.valueOf(CELL))) {
            cells.add(CleanText.of(cell).replaceAll("\\s+", " "));
        }
        block.setLength(0);
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (!cells.isEmpty()) {
            pages.paragraph(String.join(" | ", cells.subList(cells.getFirst().isEmpty() ? 1 : 0, cells.size())));
        }
    }

    private void endBlock() throws IOException {
        String all = block.toString();
        block.setLength(0);
        int heading = level;
        level = 0;
        if (plainText) {
            for (String paragraph : BLANK_LINE.split(all)) {
                plainParagraph(CleanText.of(paragraph));
            }
            return;
        }
        String clean = CleanText.of(NOTE_MARK.matcher(all).replaceAll(""));
        if (heading > 0 && !clean.isEmpty()) {
            pages.heading(heading, clean);
        } else if (!clean.isEmpty()) {
            pages.paragraph(clean);
        }
    }

    /** Headings in Markdown stand behind hash signs. */
    private void plainParagraph(String text) throws IOException {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0 && hashes <= 6 && text.length() > hashes && text.charAt(hashes) == ' ') {
            int end = text.indexOf('\n');
            pages.heading(hashes, text.substring(hashes + 1, end < 0 ? text.length() : end));
            text = end < 0 ? "" : text.substring(end + 1);
        }
        if (!text.isEmpty()) {
            pages.paragraph(text);
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
