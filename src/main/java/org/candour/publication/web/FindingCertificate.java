package org.candour.publication.web;

import java.util.List;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedFinding.PublishedCertificate;
import org.candour.silences.IssueCertificate.Part;

/** The search certificate of a published finding, in words that anybody can check, and search again by. */
final class FindingCertificate {

    private FindingCertificate() {}

    static String of(PublishedFinding finding, String name) {
        PublishedCertificate certificate = finding.certificate();
        StringBuilder text = new StringBuilder();
        line(text, "SEARCH CERTIFICATE " + certificate.number());
        line(text, "");
        line(text, "Plan:             " + name + ", " + finding.planTitle());
        line(
                text,
                "Issue:            " + finding.title() + " (" + finding.issue() + ", edition " + finding.issueEdition()
                        + ")");
        line(text, "Question:         " + finding.question());
        line(text, "Machine verdict:  " + certificate.verdict().title() + ". " + certificate.why());
        line(text, "Finding:          " + finding.judgement().title() + ", by an assessor, " + finding.judgedAt());
        if (!finding.note().isEmpty()) {
            line(text, "                  " + finding.note());
        }
        line(
                text,
                String.format("%-17s ", certificate.units() + " searched:") + certificate.pagesSearched() + " of "
                        + (certificate.pagesSearched() + certificate.pagesUnreadable()));
        line(text, String.format("%-17s ", certificate.units() + " unreadable:") + certificate.pagesUnreadable());
        line(text, "Sentences:        " + certificate.hits() + " mention it");
        line(text, "Texts searched:   " + certificate.textState());
        line(text, "Index:            " + certificate.indexVersion());
        line(text, "Searched at:      " + certificate.at());
        for (Part part : Part.values()) {
            list(text, part.title(), certificate.lines(part));
        }
        list(
                text,
                "Passages the finding rests on",
                finding.citations().stream()
                        .map(cited -> cited.label() + ", " + cited.pageWord() + " " + cited.page() + ": “"
                                + cited.passage() + "”" + cited.doubtInBrackets())
                        .toList());
        line(text, "");
        line(text, "The same issue and texts give the same machine verdict whenever they are searched again.");
        return text.toString();
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line(text, "");
            line(text, title + ":");
            lines.forEach(entry -> line(text, "  - " + entry));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append("\r\n");
    }
}
