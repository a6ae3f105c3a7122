package org.candour.search;

/** Why it cannot be told whether a plan says what was asked. A word that stands there otherwise is not an unread page. */
public enum Uncertainty {
    TO_CHECK(
            "to-check",
            "Not found, but to be checked",
            "Look at the pages that were not read or hold pictures: correct them, or say that nothing else is there. To a"
                    + " plan of hardly any pages add the documents it lacks."),
    UNREAD("cannot-tell", "Cannot tell", "Look at what was found, and at what could not be read."),
    ONLY_ASIDE(
            "only-set-aside",
            "Says these words only in headers, footers or struck-out text",
            "Cite that passage, and say in the rationale why it does not count."),
    ONLY_FALSE_FRIENDS(
            "only-false-friends",
            "Has these words only as part of something else",
            "Look at those passages, then leave out what means something else: stroke -\"stroke of luck\"."),
    NOT_AS_ASKED(
            "not-as-asked",
            "Says these words, but not as asked",
            "Ask for the words themselves, one phrase at a time."),
    SCATTERED(
            "words-scattered",
            "Has these words on one page, but not together",
            "Put the words in quotes to ask for just this phrase, or ask for one word at a time."),
    WORDS_APART(
            "words-apart",
            "Has these words, but not on one page",
            "Put the words in quotes to ask for just this phrase, or ask for one word at a time."),
    PART_OF_SENTENCE(
            "part-of-sentence",
            "Does not say all of this sentence",
            "Ask for the words that matter alone, without the rest of the sentence; in quotes they are looked for just so."),
    RELATED_WORDS(
            "related-words",
            "Has only words of the same family",
            "Look at those passages. One that means something else can be left out: stroke -stroking."),
    OTHER_WORDS(
            "other-words",
            "May say it in other words",
            "Look at those passages. Words that mean something else can be left out: elderly -\"older people\"."),
    NOT_COMPARED(
            "not-compared",
            "Not yet looked at for other words",
            "Its passages are being compared by meaning, which takes some minutes after it was read. Ask again then."),
    PERHAPS_MISREAD(
            "perhaps-misread",
            "Has a word like it, perhaps misread",
            "Look at those pages, and set right what was misread, before anything is certified."),
    PERHAPS_MISSPELT(
            "perhaps-misspelt",
            "A word may be misspelt",
            "Ask with the word as plans spell it, or put yours in quotes to ask for just this spelling."),
    SEVERAL_MEANINGS("several-meanings", "The name has several meanings", "Ask for the words themselves, written out."),
    NO_SUCH_PART("no-such-part", "Has no such part", "Ask without narrowing, so that all of the plan is searched.");

    private final String slug;
    private final String title;
    private final String remedy;

    Uncertainty(String slug, String title, String remedy) {
        this.slug = slug;
        this.title = title;
        this.remedy = remedy;
    }

    /** "not-as-asked": in files and in the API. */
    public String slug() {
        return slug;
    }

    /** "Says these words, but not as asked". */
    public String title() {
        return title;
    }

    /** The same beside other kinds of doubt; "cannot tell" is all of them. */
    public String ofSeveral() {
        return this == UNREAD ? "Too much is unread" : title;
    }

    /** Whether it comes of pages nobody has read or seen. */
    public boolean isUnseen() {
        return this == UNREAD || this == TO_CHECK;
    }

    /** What to do before a silence can be certified. */
    public String remedy() {
        return remedy;
    }
}
