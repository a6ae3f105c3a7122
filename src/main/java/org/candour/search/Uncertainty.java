package org.candour.search;

/** Why it cannot be told whether a plan says what was asked. A word that stands there otherwise is not an unread page. */
public enum Uncertainty {
    UNREAD("cannot-tell", "Cannot tell"),
    ONLY_ASIDE("only-set-aside", "Says these words only in headers, footers or struck-out text"),
    NOT_AS_ASKED("not-as-asked", "Says these words, but not as asked"),
    WORDS_APART("words-apart", "Has these words, but not on one page"),
    RELATED_WORDS("related-words", "Has only words of the same family"),
    PERHAPS_MISREAD("perhaps-misread", "Has a word like it, perhaps misread"),
    SEVERAL_MEANINGS("several-meanings", "The name has several meanings");

    private final String slug;
    private final String title;

    Uncertainty(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** "not-as-asked": in files and in the API. */
    public String slug() {
        return slug;
    }

    /** "Says these words, but not as asked". */
    public String title() {
        return title;
    }

    static Uncertainty of(String reason) {
        return switch (reason) {
            case SearchAnswer.ASIDE -> ONLY_ASIDE;
            case SearchAnswer.NOT_AS_ASKED, SearchAnswer.TOO_FAR_APART, SearchAnswer.BESIDE_LEFT_OUT -> NOT_AS_ASKED;
            case SearchAnswer.APART -> WORDS_APART;
            case SearchAnswer.RELATED -> RELATED_WORDS;
            case SearchAnswer.MISREAD, SearchAnswer.FIGURE -> PERHAPS_MISREAD;
            default -> SearchAnswer.isAmbiguity(reason) ? SEVERAL_MEANINGS : UNREAD;
        };
    }
}
