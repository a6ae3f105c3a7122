package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.jspecify.annotations.Nullable;

/**
 * What a published certificate says: that this version of a plan does not mention what the question asks for.
 *
 * @param version id of the plan version that was searched
 */
record CertifiedSilence(String certificate, String version, String question) {

    /** The silence behind a certificate's number, as the edition cites it. */
    static Optional<CertifiedSilence> find(@Nullable Edition edition, String certificate) {
        return all(edition)
                .filter(silence -> silence.certificate().equals(certificate))
                .findFirst();
    }

    /** Certificates for exactly this question, by the version they speak of; the lowest number where there are two. */
    static Map<String, String> of(@Nullable Edition edition, String question) {
        return all(edition)
                .filter(silence -> squeezed(silence.question()).equals(squeezed(question)))
                .collect(Collectors.toMap(
                        CertifiedSilence::version, CertifiedSilence::certificate, CertifiedSilence::lower));
    }

    private static Stream<CertifiedSilence> all(@Nullable Edition edition) {
        List<PublishedRating> ratings = edition == null ? List.of() : edition.ratings();
        return ratings.stream().flatMap(rating -> rating.scores().stream()
                .flatMap(score -> score.citations().stream())
                .filter(citation -> !citation.quotes())
                .map(citation -> of(rating.planVersion(), citation)));
    }

    private static CertifiedSilence of(String version, PublishedCitation citation) {
        return new CertifiedSilence(citation.certificate(), version, citation.question());
    }

    private static String lower(String one, String other) {
        int longer = Integer.compare(one.length(), other.length());
        return (longer != 0 ? longer : one.compareTo(other)) <= 0 ? one : other;
    }

    /** Capitals stay: OR and or are not the same question. */
    private static String squeezed(String question) {
        return question.strip().replaceAll("\\s+", " ");
    }
}
