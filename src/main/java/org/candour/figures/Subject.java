package org.candour.figures;

/** What a plan says that one of its figures is. Names are stored. */
public enum Subject {
    GAP("Gap"),
    SAVING("Saving"),
    CAPITAL("Capital"),
    CONTROL_TOTAL("Control total"),
    DEFICIT("Deficit"),
    SURPLUS("Surplus"),
    ALLOCATION("Allocation"),
    COST("Cost or spending"),
    WORKFORCE("Workforce"),
    BEDS("Beds"),
    OTHER("Other");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
