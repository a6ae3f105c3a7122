package org.candour.silences.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.search.Passage;
import org.candour.silences.IssueCertificate;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Discounted;
import org.candour.silences.VerdictEvidence.Place;
import org.candour.silences.VerdictEvidence.Term;

/** Makes a certificate of the evidence somebody judges by. */
final class CertificateOf {

    private CertificateOf() {}

    static IssueCertificate evidence(VerdictEvidence evidence) {
        return new IssueCertificate(
                "",
                evidence.version().id(),
                evidence.issue().id(),
                evidence.issue().edition(),
                evidence.issue().title(),
                evidence.issue().question(),
                evidence.cell().verdict(),
                evidence.cell().why(),
                evidence.cell().toCheck(),
                evidence.coverage().known(),
                evidence.coverage().pages() - evidence.coverage().known(),
                evidence.cell().counts().mentions(),
                evidence.textState(),
                evidence.indexVersion(),
                evidence.at(),
                lines(evidence));
    }

    private static Map<Part, List<String>> lines(VerdictEvidence evidence) {
        Map<Part, List<String>> lines = new EnumMap<>(Part.class);
        lines.put(Part.TERM, terms(evidence, false));
        lines.put(Part.SUGGESTS, terms(evidence, true));
        lines.put(Part.FRIEND, evidence.issue().falseFriends());
        lines.put(
                Part.FILE,
                evidence.documents().stream().map(CertificateOf::file).toList());
        lines.put(Part.PLACE, places(evidence.passages()));
        lines.put(
                Part.ASIDE,
                evidence.discounted().stream().map(CertificateOf::aside).toList());
        lines.put(Part.NEAR, places(evidence.related()));
        lines.put(
                Part.MEANING,
                evidence.cell().verdict().isMention()
                        ? List.of()
                        : evidence.nearness().lines());
        return lines;
    }

    private static List<String> terms(VerdictEvidence evidence, boolean related) {
        return evidence.terms().stream()
                .filter(term -> term.isRelated() == related)
                .map(Term::searchedAs)
                .map(words -> String.join(", ", words))
                .toList();
    }

    private static List<String> places(List<Place> places) {
        return places.stream().map(Place::passage).map(CertificateOf::passage).toList();
    }

    private static String aside(Discounted place) {
        return passage(place.passage()) + ", " + place.words();
    }

    private static String passage(Passage passage) {
        return passage.fileName() + ", " + passage.pageWord() + " " + passage.page() + ": “"
                + passage.snippet().text().strip() + "”" + passage.doubtInBrackets();
    }

    private static String file(Document document) {
        return document.fileName() + ", " + document.pagesKnown() + " of " + document.pages() + " "
                + document.pageWord() + "s read, SHA-256 " + document.sha256();
    }
}
