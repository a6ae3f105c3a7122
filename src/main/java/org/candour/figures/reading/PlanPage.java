package org.candour.figures.reading;

import org.candour.figures.StatedPassage;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;

/** A page of a plan, with the document it belongs to. */
public record PlanPage(DocumentId document, String documentLabel, String pageWord, PageNumbers numbers) {

    /** How much of a long sentence is shown and cited. */
    private static final int LONGEST = 600;

    public static PlanPage of(DocumentId document, String documentLabel, String pageWord, Page page) {
        return new PlanPage(document, documentLabel, pageWord, PageNumbers.of(page));
    }

    public StatedPassage passage(Stretch stretch) {
        String words = stretch.flat().replaceAll("\\s+", " ").strip();
        return new StatedPassage(
                document,
                documentLabel,
                pageWord,
                numbers.page().number(),
                stretch.from(),
                stretch.to(),
                words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }

    /** "Main, page 18". */
    public String place() {
        return documentLabel + ", " + pageWord + " " + numbers.page().number();
    }
}
