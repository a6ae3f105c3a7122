package org.candour.plans.reader.office;

/** The text of a cell as it is put together from runs of letters. */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private boolean raised;
    private boolean wasRaised;

    /** A run of letters, or how it is raised: in cells by a word, in drawings by how much. */
    XmlEvents.Ending start(String name, XmlEvents.Element element) {
        raised = name.equals("vertAlign") && element.has("val", "superscript")
                || name.equals("rPr") && WordValues.number(element.get("baseline"), 0) > 0;
        return name.equals("r") ? () -> raised = false : XmlEvents.Ending.NONE;
    }

    void add(String more) {
        if (raised != wasRaised) {
            wasRaised = raised;
            text.append(Raised.sign(raised));
        }
        text.append(Signs.plain(more));
    }

    /** The whole text; another begins after it. */
    String end() {
        String whole = Raised.apart(text.toString());
        text.setLength(0);
        raised = false;
        wasRaised = false;
        return whole;
    }
}
