package org.candour.silences;

/** What an assessor says of one issue in one plan version, on top of the machine's verdict. */
public enum Judgement {
    /** Not mentioned in the text that could be read; a person has looked. */
    CONFIRMED_UNMENTIONED("Confirmed unmentioned"),
    /** Named but evaded. */
    DODGED("Dodged"),
    ADDRESSED("Addressed"),
    /** An earlier judgement no longer holds, and no other has taken its place. */
    TAKEN_BACK("Taken back");

    private final String title;

    Judgement(String title) {
        this.title = title;
    }

    /** "Confirmed unmentioned". */
    public String title() {
        return title;
    }

    /** Whether it has to show the passages it rests on. */
    public boolean restsOnPassages() {
        return this == DODGED || this == ADDRESSED;
    }

    /** Whether something is said of the plan. */
    public boolean stands() {
        return this != TAKEN_BACK;
    }
}
