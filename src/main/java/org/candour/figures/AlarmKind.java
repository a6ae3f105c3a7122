package org.candour.figures;

/** What about a plan's numbers is worth a person's look. Names are stored. */
public enum AlarmKind {
    SCHEMES_AND_GAP("Schemes and gap", "What the schemes add up to is not the gap they are said to close"),
    TWO_WAYS("Given two ways", "One figure has different values in different places"),
    DIFFERS_FROM_RETURN("Differs from the return", "A figure is not the one in the returns"),
    NO_NUMBER("No number", "A saving, a scheme or a deadline has no number");

    private final String title;
    private final String explanation;

    AlarmKind(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }
}
