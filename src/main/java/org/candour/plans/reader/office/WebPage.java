package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.candour.plans.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A web page. Its scripts are not run, its addresses not followed, and neither is what belongs to them its text. */
final class WebPage implements NodeVisitor {

    private static final int FEW_WORDS = 300;
    private static final int DEEPEST_FRAME = 4;

    /** With fewer characters to each picture, the pictures are what the page says. */
    private static final int WORDS_PER_PICTURE = 100;

    private final Flow flow;
    private final Story story;
    private final Deque<XmlEvents.Ending> open = new ArrayDeque<>();
    private final WebStyles styles;
    private final WebLabels labels = new WebLabels();
    private int silent;
    private int menus;
    private int frames;

    private WebPage(Document page, Story story) {
        this.styles = WebStyles.of(page);
        this.story = story;
        this.flow = new Flow(story);
    }

    static void read(Path file, Story story) throws IOException {
        Document page = WebFile.open(file);
        boolean swallowed = WebSwallowed.isAny(page);
        String text = page.body().text();
        ErrorPage.check(text, page.title());
        try {
            WebPage reading = new WebPage(page, story);
            if (!page.title().isBlank()) {
                story.paragraph(Signs.plain(page.title()));
            }
            reading.flow.paragraph();
            page.body().traverse(reading);
            reading.flow.endParagraph();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (WebFile.breaksOff(file)) {
            story.unreadable("The page breaks off before its end, so a part of it is missing.");
        } else if (swallowed) {
            story.unreadable(
                    "A comment, a script or a quotation mark of the page is never closed and takes a part of its text.");
        }
        if (text.length() < WebPictures.missing(page.body()) * WORDS_PER_PICTURE) {
            story.unreadable("The page shows pictures, which were not uploaded with it.");
        }
        if (!page.select("frame").isEmpty()
                || (text.length() < FEW_WORDS
                        && !page.select("iframe:not([srcdoc])").isEmpty())) {
            story.unreadable("The page shows other pages in frames, which were not uploaded.");
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (silent > 0) {
            silent += node instanceof Element ? 1 : 0;
            return;
        }
        try {
            if (node instanceof TextNode text) {
                flow.text(
                        isPreformatted(text)
                                ? text.getWholeText()
                                : text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                start(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Element element) throws IOException {
        String name = element.normalName();
        if (WebNames.NO_TEXT.contains(name)) {
            silent = 1;
            return;
        }
        menus += WebGaps.isMenu(element) ? 1 : 0;
        open.push(ending(name, element));
        flow.after(labels.of(element));
        Mark.Kind kind = kind(element);
        if (kind != null) {
            flow.begin(kind);
        }
    }

    private XmlEvents.Ending ending(String name, Element element) throws IOException {
        switch (name) {
            case "br" -> flow.text("\n");
            case "button", "output", "audio", "mi", "mn", "mo", "mtext", "rt", "rp" -> {
                flow.text(" ");
                return () -> flow.text(" ");
            }
            case "img" -> picture(element);
            case "area" -> description(element);
            case "object", "embed", "video", "canvas" -> WebPictures.tell(element, story);
            case "iframe" -> frame(element);
            case "sup" -> {
                return flow.raised();
            }
            case "svg" -> {
                return drawing(element);
            }
            case "tspan" -> flow.text(beginsLine(element) ? "\n" : "");
            case "input" -> flow.signed(WebFields.filledIn(element));
            case "tr" -> {
                newParagraph();
                return flow.row();
            }
            case "td", "th" -> {
                XmlEvents.Ending cell = flow.cell();
                flow.paragraph();
                return () -> {
                    flow.endParagraph();
                    cell.end();
                };
            }
            default -> {
                if (WebNames.PARAGRAPHS.contains(name)) {
                    newParagraph();
                    heading(name);
                    flow.text(WebFields.label(name, element));
                    return this::newParagraph;
                }
                String gap = WebGaps.around(element, styles.of(element), menus > 0);
                if (!gap.isEmpty()) {
                    flow.text(gap);
                    return () -> flow.text(gap);
                }
            }
        }
        return XmlEvents.Ending.NONE;
    }

    /** A drawing in the page: what is written in it are its texts; without any, its writing may be shapes. */
    private XmlEvents.Ending drawing(Element svg) throws IOException {
        if (svg.select("text, foreignObject").isEmpty()) {
            story.pictureNotSeen();
        }
        newParagraph();
        return this::newParagraph;
    }

    /** Of a drawing's text; a part that is only set in other letters stays within its word. */
    private static boolean beginsLine(Element part) {
        return part.hasAttr("y") || part.hasAttr("dy") && part.previousSibling() != null;
    }

    private static boolean isPreformatted(TextNode text) {
        return text.parent() instanceof Element parent
                && (parent.normalName().equals("pre") || parent.normalName().equals("textarea"));
    }

    private void heading(String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            flow.heading(name.charAt(1) - '0');
        }
    }

    private void newParagraph() throws IOException {
        flow.endParagraph();
        flow.paragraph();
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent > 0) {
            silent -= node instanceof Element ? 1 : 0;
            return;
        }
        if (node instanceof Element element) {
            try {
                end(element);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void end(Element element) throws IOException {
        Mark.Kind kind = kind(element);
        if (kind != null) {
            flow.end(kind);
        }
        open.pop().end();
        menus -= WebGaps.isMenu(element) ? 1 : 0;
    }

    /** A page within the page is shown like any part of it when it lies in the same file. */
    private void frame(Element frame) throws IOException {
        if (!frame.hasAttr("srcdoc")) {
            WebPictures.tell(frame, story);
        } else if (frames < DEEPEST_FRAME) {
            frames++;
            newParagraph();
            Jsoup.parse(frame.attr("srcdoc")).body().traverse(this);
            newParagraph();
            frames--;
        } else {
            story.unreadable("The page shows pages within pages, deeper than is read.");
        }
    }

    private void picture(Element image) throws IOException {
        WebPictures.tell(image, story);
        description(image);
    }

    private void description(Element image) {
        if (!image.attr("alt").isBlank()) {
            flow.signed(" " + Signs.mark(Mark.Kind.PICTURE_DESCRIPTION, Signs.plain(image.attr("alt"))) + " ");
        }
    }

    private Mark.@Nullable Kind kind(Element element) {
        if (styles.isHidden(element)) {
            return Mark.Kind.HIDDEN;
        }
        return switch (element.normalName()) {
            case "del", "s", "strike" -> Mark.Kind.DELETED;
            case "ins" -> Mark.Kind.INSERTED;
            case "nav" -> Mark.Kind.CONTENTS;
            case "aside" -> Mark.Kind.TEXT_BOX;
            case "textarea", "select" -> Mark.Kind.FORM_FIELD;
            case "desc" -> Mark.Kind.PICTURE_DESCRIPTION;
            default -> null;
        };
    }
}
