package org.candour.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.plans.Document;
import org.candour.publication.PublishedFinding;
import org.candour.search.Passage;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Discounted;
import org.candour.silences.VerdictEvidence.Place;
import org.candour.silences.VerdictEvidence.Term;
import org.jspecify.annotations.Nullable;

/** A search certificate in words that anybody can check, and search again by. */
final class CertificateText {

    private CertificateText() {}

    private static String units(String pageWord) {
        return pageWord.substring(0, 1).toUpperCase(Locale.ROOT) + pageWord.substring(1) + "s";
    }

    /** @param finding what an assessor found of this version and edition, and an edition has published; null without one */
    static String of(VerdictEvidence evidence, String name, @Nullable PublishedFinding finding) {
        StringBuilder text = new StringBuilder();
        line(text, "SEARCH CERTIFICATE");
        line(text, "");
        line(text, "Plan:             " + name + ", " + evidence.version().title());
        line(
                text,
                "Issue:            " + evidence.issue().title() + " ("
                        + evidence.issue().id() + ", edition "
                        + evidence.issue().edition() + ")");
        line(text, "Question:         " + evidence.issue().question());
        line(
                text,
                "Machine verdict:  " + evidence.cell().verdict().title() + ". "
                        + evidence.cell().why());
        line(text, "                  " + checked(evidence, finding));
        String units = units(evidence.coverage().pageWord());
        line(
                text,
                String.format("%-17s ", units + " searched:")
                        + evidence.coverage().known() + " of "
                        + evidence.coverage().pages());
        line(
                text,
                String.format("%-17s ", units + " unreadable:")
                        + evidence.coverage().unreadable());
        if (evidence.coverage().pictured() > 0) {
            line(text, "With pictures:    " + evidence.coverage().pictured() + ", whose writing was not recognised");
        }
        line(text, "Sentences:        " + evidence.cell().counts().words());
        line(text, "Texts searched:   " + evidence.textState());
        line(text, "Index:            " + evidence.indexVersion());
        line(text, "Searched at:      " + evidence.at());
        line(text, "                  Index and time are those of the search that came to this answer first. It was");
        line(text, "                  searched again for this copy, and the answer is the same.");
        list(
                text,
                "Searched for",
                evidence.terms().stream().map(CertificateText::term).toList());
        list(text, "Not counted (false friends)", evidence.issue().falseFriends());
        list(
                text,
                "Documents",
                evidence.documents().stream().map(CertificateText::document).toList());
        list(
                text,
                "Passages found",
                evidence.passages().stream().map(CertificateText::place).toList());
        list(
                text,
                Part.ASIDE.title(),
                evidence.discounted().stream().map(CertificateText::aside).toList());
        list(
                text,
                "Words that only suggest it",
                evidence.related().stream().map(CertificateText::place).toList());
        if (!evidence.cell().verdict().isMention()) {
            list(text, Part.MEANING.title(), evidence.nearness().lines());
        }
        line(text, "");
        line(text, "The same issue and texts give the same answer whenever it is searched again.");
        return text.toString();
    }

    private static String checked(VerdictEvidence evidence, @Nullable PublishedFinding finding) {
        if (finding != null) {
            return "Checked by an assessor, who found: " + finding.judgement().title() + ". Published with certificate "
                    + finding.certificate().number() + ".";
        }
        return "Not checked by an assessor."
                + (evidence.cell().toCheck() ? " To be checked before it is believed." : "");
    }

    private static String term(Term term) {
        return term.searchedAs().stream().collect(Collectors.joining(", "))
                + (term.isRelated() ? "   (suggests only)" : "");
    }

    private static String document(Document document) {
        return document.fileName() + ", " + document.pagesKnown() + " of " + document.pages() + " "
                + document.pageWord() + "s read, SHA-256 " + document.sha256();
    }

    private static String place(Place place) {
        return passage(place.passage());
    }

    private static String aside(Discounted place) {
        return passage(place.passage()) + ", " + place.words();
    }

    private static String passage(Passage passage) {
        return passage.fileName() + ", " + passage.pageWord() + " " + passage.page() + ": \u201C"
                + passage.snippet().text() + "\u201D" + passage.doubtInBrackets();
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
