package org.candour.assessment;

import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.Plans;
import org.candour.search.LooseWords;
import org.candour.silences.Certificates;
import org.candour.silences.SearchCertificate;
import org.springframework.stereotype.Component;

/** Makes citations, and makes sure that they hold: a passage stands where it is said to, a silence was searched for. */
@Component
class Citing {

    static final int LONGEST = 2000;
    private static final int SHORTEST = 3;

    private final Plans plans;
    private final PlanTexts texts;
    private final Certificates certificates;

    Citing(Plans plans, PlanTexts texts, Certificates certificates) {
        this.plans = plans;
        this.texts = texts;
        this.certificates = certificates;
    }

    Citation.OfPassage passage(Assignment assignment, DocumentId id, int number, String selected) {
        String passage = collapsed(selected);
        if (passage.length() < SHORTEST || passage.length() > LONGEST) {
            throw refused(
                    "The passage",
                    "It has " + passage.length() + " characters.",
                    "Select " + SHORTEST + " to " + LONGEST + " characters.");
        }
        Document document = plans.document(id)
                .filter(d -> d.version().equals(assignment.version()))
                .orElseThrow(() -> refused(
                        "The document", "It is not part of the plan version you score.", "Cite one of its documents."));
        Page page = plans.page(id, number)
                .orElseThrow(() -> refused(
                        document.fileName(),
                        "It has no " + document.pageWord() + " " + number + ".",
                        "Choose another."));
        if (!occurs(passage, page)) {
            throw refused(
                    document.fileName() + ", " + document.pageWord() + " " + number,
                    "The passage does not stand there word for word.",
                    elsewhere(passage, document));
        }
        return new Citation.OfPassage(
                id, label(document), document.pageWord(), number, passage, texts.doubt(id, number, passage));
    }

    Citation.OfSilence silence(Assignment assignment, String question) {
        SearchCertificate found = certificates.issue(assignment.version(), question.strip());
        if (found.hits() > 0) {
            throw refused(
                    "“" + found.question() + "”",
                    "The plan mentions it on " + Figures.counted(found.hits(), found.pageWord()) + ".",
                    "Cite the passage instead, or search for something else."
                            + LooseWords.advice(found.question(), found.searchedAs()));
        }
        if (!found.showsSilence()) {
            throw refused(
                    "“" + found.question() + "”",
                    Figures.counted(found.pagesUnreadable(), found.pageWord())
                            + " could not be read, so silence cannot be certified.",
                    "Choose “Insufficient evidence” and say which " + found.pageWord() + "s.");
        }
        return new Citation.OfSilence(
                found.number(),
                found.question(),
                found.pagesSearched(),
                found.pagesUnreadable(),
                found.pageWord(),
                found.notSeen());
    }

    private String elsewhere(String passage, Document document) {
        return plans.pages(document.id()).stream()
                .filter(page -> occurs(passage, page))
                .findFirst()
                .map(page -> "It stands on " + document.pageWord() + " " + page.number() + ": open that one.")
                .orElse("Copy it from the " + document.pageWord() + ", or type it again letter for letter.");
    }

    static boolean occurs(String passage, Page page) {
        return collapsed(page.text()).contains(collapsed(passage));
    }

    static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** "Main", or with the file's name where the version has several documents of that role. */
    private String label(Document document) {
        List<Document> same = plans.documents(document.version()).stream()
                .filter(d -> d.role() == document.role())
                .toList();
        return same.size() > 1 ? document.label() + " (" + document.fileName() + ")" : document.label();
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was cited:", new Problem(where, what, remedy));
    }
}
