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
        RUNNING_HEAD("Header or footer", Weight.NONE, "in a header or footer, which is no mention"),
        DELETED("Struck out", Weight.NONE, "struck out, which is no mention"),
        CONTENTS("Contents list", Weight.PASSING, "in a contents list"),
        GLOSSARY("Glossary", Weight.PASSING, "in a glossary"),
        REFERENCES("Reference list", Weight.PASSING, "in a reference list"),
        BOOKMARK("Bookmark", Weight.PASSING, "in a bookmark"),
        TABLE("Table", Weight.FULL, ""),
        FOOTNOTE("Footnote", Weight.FULL, "in a footnote"),
        TEXT_BOX("Text box", Weight.FULL, ""),
        COMMENT("Comment", Weight.FULL, "in a comment"),
        INSERTED("Inserted by its author", Weight.FULL, ""),
        FORM_FIELD("Form field", Weight.FULL, "in a form field"),
        ANNOTATION("Note on the page", Weight.FULL, "in a note on the page"),
        SPEAKER_NOTES("Speaker's notes", Weight.FULL, "in the speaker’s notes"),
        HIDDEN("Hidden in the file", Weight.FULL, "hidden in the file"),
        PICTURE_DESCRIPTION("Description of a picture", Weight.FULL, "in the description of a picture"),
        ATTACHMENT("Attached file", Weight.FULL, "in an attached file"),
        PICTURE_TEXT("Writing in a picture", Weight.FULL, "recognised from a picture on the page"),
        ONLY_RUNNING_HEAD(
                "Header or footer, said nowhere else", Weight.PASSING, "in a header or footer, said nowhere else");

        private final String title;
        private final Weight weight;
        private final String note;

        Kind(String title, Weight weight, String note) {
            this.title = title;
            this.weight = weight;
            this.note = note;
        }

        /** "Contents list". */
        public String title() {
            return title;
        }

        public Weight weight() {
            return weight;
        }

        /** What is said beside words that stand there: "in a comment"; empty where they are as good as running text. */
        public String note() {
            return note;
        }
    }
}
