package org.candour.plans;

/** What a document is within its plan version. */
public enum DocumentRole {
    MAIN("Main plan", "Main"),
    SUMMARY("Summary", "Summary"),
    ANNEX("Annex", "Annex"),
    FINANCE_TEMPLATE("Finance template", "Finance template");

    private final String title;
    private final String label;

    DocumentRole(String title, String label) {
        this.title = title;
        this.label = label;
    }

    public String title() {
        return title;
    }

    /** Short, for citations: "Main, page 12". */
    public String label() {
        return label;
    }
}
