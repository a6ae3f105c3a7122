package org.candour.silences.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.common.html.Figures;
import org.candour.footprints.Footprint;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.IssueCertificate;
import org.candour.silences.Judgement;
import org.candour.silences.Letter;
import org.candour.silences.Letter.Point;
import org.candour.silences.StandingFindings;
import org.springframework.stereotype.Component;

/**
 * The words of a letter. They claim no more than was done: something is "not mentioned in the text we could read", and what
 * could not be read is named.
 */
@Component
class LetterWords {

    private static final String CLOSING = """
            If your plan deals with any of this, please tell us where: the document, the page and the passage. We will read it, and \
            change what we found where it does.

            If it does not, we would be glad to hear whether and where you mean to deal with it.

            Each certificate lists what was searched for, in which documents and with what result. We send any of them on request.

            Yours faithfully,""";

    private final PlanTexts plans;
    private final StandingFindings findings;

    LetterWords(PlanTexts plans, StandingFindings findings) {
        this.plans = plans;
        this.findings = findings;
    }

    Letter letter(Footprint area, PlanVersion version, List<Finding> asked) {
        return new Letter(
                area.code(),
                "Your plan for " + area.name() + ": " + Figures.counted(asked.size(), "question"),
                opening(area, version, asked),
                asked.stream().map(this::point).toList(),
                CLOSING);
    }

    private String opening(Footprint area, PlanVersion version, List<Finding> asked) {
        String dated = version.date() == null ? "" : ", dated " + Figures.day(version.date());
        return String.join(
                "\n\n",
                "To the leaders of " + area.name()
                        + (area.lead().isEmpty() ? "" : "\nFor the attention of " + area.lead()),
                "Dear colleagues,",
                "We have read your plan, “" + version.title() + "”" + dated + ". " + openLeft(asked)
                        + " Each was looked at by a person, not only by a machine.",
                read(version));
    }

    /** "Two issues are not mentioned in the text we could read; one is named, but left open." */
    private static String openLeft(List<Finding> asked) {
        long dodged = asked.stream()
                .filter(finding -> finding.judgement() == Judgement.DODGED)
                .count();
        long silent = asked.size() - dodged;
        String unmentioned = silent == 0
                ? ""
                : Figures.counted(silent, "issue") + (silent == 1 ? " is" : " are")
                        + " not mentioned in the text we could read";
        String open = dodged == 0
                ? ""
                : (silent == 0 ? Figures.counted(dodged, "issue") : "" + dodged) + (dodged == 1 ? " is" : " are")
                        + " named, but in our reading left open";
        return unmentioned + (silent > 0 && dodged > 0 ? "; " : "") + open + ".";
    }

    private String read(PlanVersion version) {
        Coverage coverage = plans.coverage(version.id());
        String documents = plans.documents(version.id()).stream()
                .map(document -> "- " + read(document))
                .collect(Collectors.joining("\n"));
        String all =
                "What we read:\n" + documents + "\nIn all, " + coverage.partOf(coverage.known()) + " could be read.";
        if (coverage.pictured() > 0) {
            all += " " + coverage.counted(coverage.pictured()) + (coverage.pictured() == 1 ? " holds" : " hold")
                    + " pictures whose writing could not be looked into.";
        }
        return coverage.notSeen().isEmpty() && coverage.documentsUnreadable() == 0
                ? all
                : all
                        + " About what could not be read we say nothing. If an answer stands there, please send it to us in a form"
                        + " that can be read.";
    }

    private String read(Document document) {
        String name = document.fileName() + " (" + document.role().title() + ")";
        if (!document.state().hasReadablePages()) {
            return name + ": could not be read" + (document.reason().isEmpty() ? "" : ": " + document.reason());
        }
        String pages = name + ": " + Figures.partOf(document.pagesKnown(), document.pages(), document.pageWord());
        return document.unreadable() == 0 ? pages : pages + "; not " + UnreadPages.of(document, plans);
    }

    private Point point(Finding finding) {
        Issue issue = findings.judged(finding).orElseThrow();
        String why = issue.why().isBlank() ? "" : "Why it matters: " + issue.why();
        String found = finding.judgement() == Judgement.DODGED ? dodged(finding) : silent(finding);
        String note = finding.note().isBlank() ? "" : "The assessor adds: " + finding.note();
        String text = List.of(issue.question(), why, found, note).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Point(finding.issue(), issue.title(), finding.certificate(), text);
    }

    private String silent(Finding finding) {
        return "What we found: this is not mentioned in the text we could read. " + searched(finding);
    }

    /** Who wrote the plan knows where the word stands, and would otherwise take us for careless. */
    private static String setAside(IssueCertificate certificate) {
        List<String> places = certificate.lines(IssueCertificate.Part.ASIDE);
        return places.isEmpty()
                ? ""
                : "\n\nWe saw its words at these places and set them aside:\n\n" + String.join("\n\n", places);
    }

    private String dodged(Finding finding) {
        String passages = finding.citations().stream().map(this::passage).collect(Collectors.joining("\n\n"));
        return "What we found: the plan names this, and in our reading leaves the question open. It says:\n\n"
                + passages + "\n\n" + searched(finding);
    }

    private String passage(CitedPassage cited) {
        String document =
                plans.document(cited.document()).map(Document::fileName).orElse(cited.documentLabel());
        String now = plans.doubt(cited.document(), cited.page(), cited.passage());
        String doubt = cited.doubt().isEmpty() ? now : cited.doubt();
        return "“" + cited.passage() + "”\n" + document + ", " + cited.pageWord() + " " + cited.page()
                + (doubt.isEmpty() ? "" : " (" + doubt + ")");
    }

    private String searched(Finding finding) {
        return findings.certificate(finding.certificate())
                .map(LetterWords::searched)
                .orElse("Search certificate " + finding.certificate() + ".");
    }

    private static String searched(IssueCertificate certificate) {
        String unread = certificate.pagesUnreadable() == 0
                ? ""
                : ", " + Figures.counted(certificate.pagesUnreadable(), certificate.pageWord()) + " could not be read";
        return "Search certificate " + certificate.number() + " of " + Figures.day(certificate.at()) + ": "
                + Figures.counted(certificate.pagesSearched(), certificate.pageWord()) + " searched" + unread + "."
                + setAside(certificate);
    }
}
