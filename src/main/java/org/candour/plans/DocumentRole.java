package org.candour.plans;

import java.util.Locale;

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

    /** What the name of a file says of its role; the main plan when it says nothing. */
    public static DocumentRole ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean sheet =
                name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls") || name.endsWith(".ods");
        if (name.contains("financ") && (name.contains("template") || sheet)) {
            return FINANCE_TEMPLATE;
        }
        if (name.contains("annex") || name.contains("appendi")) {
            return ANNEX;
        }
        return name.contains("summary") || name.contains("in-brief") || name.contains("in brief") ? SUMMARY : MAIN;
    }
}
