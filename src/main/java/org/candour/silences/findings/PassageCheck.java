package org.candour.silences.findings;

import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.silences.CitedPassage;
import org.candour.silences.JudgementDraft.Cite;
import org.springframework.stereotype.Component;

/** Makes sure that a passage stands where it is said to. */
@Component
class PassageCheck {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private final PlanTexts plans;

    PassageCheck(PlanTexts plans) {
        this.plans = plans;
    }

    /** The passage as the page has it. */
    CitedPassage check(PlanVersionId version, Cite cite) {
        String wanted = PassageOnPage.collapsed(cite.passage());
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            throw refused(
                    "The passage",
                    "It has " + wanted.length() + " characters.",
                    "Give " + SHORTEST + " to " + LONGEST + " characters.");
        }
        Document document = plans.documents(version).stream()
                .filter(one -> one.id().equals(cite.document()))
                .findFirst()
                .orElseThrow(() ->
                        refused("The document", "It is not part of this plan version.", "Cite one of its documents."));
        String where = document.fileName() + ", " + document.pageWord() + " " + cite.page();
        Page page = plans.page(document.id(), cite.page())
                .orElseThrow(() ->
                        refused(where, "There is no such " + document.pageWord() + ".", "Choose another number."));
        String passage = PassageOnPage.find(page, wanted)
                .orElseThrow(() ->
                        refused(where, "The passage does not stand there word for word.", elsewhere(wanted, document)));
        return new CitedPassage(
                document.id(),
                label(document),
                document.pageWord(),
                cite.page(),
                passage,
                plans.doubt(document.id(), cite.page(), passage));
    }

    private String elsewhere(String passage, Document document) {
        return plans.pages(document.id()).stream()
                .filter(page -> PassageOnPage.holds(page, passage))
                .findFirst()
                .map(page -> "It stands on " + document.pageWord() + " " + page.number() + ": give that number.")
                .orElse("Copy it from the page; of a sentence that runs over its end, the part that stands on it.");
    }

    /** "Main", or with the file's name where the version has several documents of that role. */
    private String label(Document document) {
        long same = plans.documents(document.version()).stream()
                .filter(one -> one.role() == document.role())
                .count();
        return same > 1 ? document.label() + " (" + document.fileName() + ")" : document.label();
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was cited:", new Problem(where, what, remedy));
    }
}
