package org.candour.silences;

/** What the machine says of one issue in one plan version. It rests on counts of exact passages, never on a score. */
public enum Verdict {
    /** Not mentioned in the text we could read, and enough could be read to say so. */
    NOT_MENTIONED("Not mentioned"),
    /** Only in contents lists, glossaries, headings and lists, or in one sentence with nothing committed near it. */
    MENTIONED_IN_PASSING("In passing"),
    DISCUSSED("Discussed"),
    /** No mention was found, but too much of the plan could not be read. */
    CANNOT_TELL("Cannot tell"),
    /** The issue is not asked of this footprint. */
    NOT_APPLICABLE("Not asked");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    /** "In passing". */
    public String title() {
        return title;
    }

    public boolean isMention() {
        return this == MENTIONED_IN_PASSING || this == DISCUSSED;
    }
}
