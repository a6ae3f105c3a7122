package org.candour.plans.reader.office;

import org.candour.plans.Mark;

/** What a Word document says of a paragraph's end, not of its text: its style, its level, the list that it is in. */
final class WordParagraphMark implements XmlEvents.Listener {

    private static final String NO_LIST = "0";

    private final WordDocument document;
    private final Flow flow;
    private boolean open;
    private String style = "";
    private String list = "";
    private String level = "";

    WordParagraphMark(WordDocument document, Flow flow) {
        this.document = document;
        this.flow = flow;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) {
        return switch (name) {
            case "pPr" -> begin();
            case "pStyle" -> style(element.get("val"));
            case "outlineLvl" -> outline(WordValues.number(element.get("val"), 9));
            case "numId" -> list(element.get("val"));
            default -> level(element.get("val"));
        };
    }

    private XmlEvents.Ending begin() {
        open = true;
        style = "";
        list = "";
        level = "";
        return () -> {
            open = false;
            if (!list.equals(NO_LIST)) {
                String label = list.isEmpty()
                        ? document.lists().labelOfStyle(style)
                        : document.lists().label(list, level);
                flow.text(label);
            }
        };
    }

    private XmlEvents.Ending style(String id) {
        style = id;
        flow.heading(document.styles().headingLevel(id));
        if (document.styles().isContents(id)) {
            flow.wholeParagraph(Mark.Kind.CONTENTS);
        }
        if (document.styles().isHidden(id)) {
            flow.wholeParagraph(Mark.Kind.HIDDEN);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending outline(int of) {
        if (of < 9) {
            flow.heading(of + 1);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending list(String number) {
        list = number;
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending level(String number) {
        level = number;
        return XmlEvents.Ending.NONE;
    }
}
