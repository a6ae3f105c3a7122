package org.candour.plans;

/**
 * A stretch of a page's text that is not plainly its running text: where it stands, or what kind of thing it is. Marks
 * may overlap (a footnote within a text box); what no mark covers is running text.
 *
 * @param from where it begins in the page's text, in characters, from 0
 * @param to where it ends, exclusive
 */
public record Mark(Kind kind, int from, int to) {

    public Mark {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A mark from " + from + " to " + to);
        }
    }

    /** How much what is said there weighs when it is asked whether a plan mentions something. */
    public enum Weight {
        /** Never a mention: it repeats the title of a chapter, or it was struck out. */
        NONE,
        /** A mention in passing at most. */
        PASSING,
        /** As good as running text. */
        FULL
    }

    /** What the stretch is. Files of page texts keep the place in this list: add at its end only, and rename nothing. */
    public enum Kind {
        RUNNING_HEAD("Header or footer", Weight.NONE),
        DELETED("Struck out", Weight.NONE),
        CONTENTS("Contents list", Weight.PASSING),
        GLOSSARY("Glossary", Weight.PASSING),
        REFERENCES("Reference list", Weight.PASSING),
        BOOKMARK("Bookmark", Weight.PASSING),
        TABLE("Table", Weight.FULL),
        FOOTNOTE("Footnote", Weight.FULL),
        TEXT_BOX("Text box", Weight.FULL),
        COMMENT("Comment", Weight.FULL),
        INSERTED("Inserted by its author", Weight.FULL),
        FORM_FIELD("Form field", Weight.FULL),
        ANNOTATION("Note on the page", Weight.FULL),
        SPEAKER_NOTES("Speaker's notes", Weight.FULL),
        HIDDEN("Hidden in the file", Weight.FULL),
        PICTURE_DESCRIPTION("Description of a picture", Weight.FULL),
        ATTACHMENT("Attached file", Weight.FULL),
        PICTURE_TEXT("Writing in a picture", Weight.FULL),
        ONLY_RUNNING_HEAD("Header or footer, said nowhere else", Weight.PASSING);

        private final String title;
        private final Weight weight;

        Kind(String title, Weight weight) {
            this.title = title;
            this.weight = weight;
        }

        /** "Contents list". */
        public String title() {
            return title;
        }

        public Weight weight() {
            return weight;
        }
    }
}
