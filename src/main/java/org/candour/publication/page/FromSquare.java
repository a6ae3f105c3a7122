package org.candour.publication.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.VerdictEvidence;

/**
 * The square of the matrix from which somebody came to a page of a plan, so that there is a way back.
 *
 * @param title of its issue
 */
public record FromSquare(String issue, String footprint, String title) {

    /** The parameter of a page's address. */
    static final String PARAMETER = "square";

    static String address(VerdictEvidence evidence) {
        return address(evidence.issue().id(), evidence.version().footprint());
    }

    private static String address(String issue, String footprint) {
        return PARAMETER + "=" + SearchView.encoded(footprint + "." + issue);
    }

    /** None where the matrix that everybody sees has no such issue, or the square is another plan's. */
    static Optional<FromSquare> of(String given, String footprint, Supplier<SilenceMatrix> matrix) {
        String issue = given.startsWith(footprint + ".") ? given.substring(footprint.length() + 1) : "";
        return issue.isEmpty()
                ? Optional.empty()
                : matrix.get().issues().stream()
                        .filter(known -> known.id().equals(issue))
                        .findFirst()
                        .map(known -> new FromSquare(issue, footprint, known.title()));
    }

    String address() {
        return address(issue, footprint);
    }

    /** Behind the address of the round. */
    public String href() {
        return "/silences?issue=" + SearchView.encoded(issue) + "&plan=" + SearchView.encoded(footprint) + "#square";
    }
}
