package org.candour.publication.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.footprints.Footprint;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedRating;
import org.candour.search.Passage;
import org.candour.silences.Issue;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;

/**
 * What the silences page shows.
 *
 * @param matrix narrowed and in the order to show
 * @param isComplete whether every public plan has been counted
 * @param open the square whose evidence is shown
 */
public record SilencesView(
        Frame frame,
        SilenceMatrix matrix,
        boolean isComplete,
        SilencesChoice choice,
        Map<String, Footprint> footprints,
        Map<String, PublishedRating> ratings,
        List<Domain> domains,
        List<String> regions,
        Optional<VerdictEvidence> open) {

    /** One kind of square in the key. */
    public record Key(String css, String words) {}

    public List<Key> key() {
        return List.of(
                new Key("x", "Not mentioned"),
                new Key("w", "Not mentioned, perhaps in other words: check"),
                new Key("p", "In passing"),
                new Key("d", "Discussed"),
                new Key("u", "Cannot tell"),
                new Key("z", "Not asked of this plan"));
    }

    /** "Forty things a plan might be expected to deal with, in 44 plans …" */
    public String standfirst() {
        int issues = matrix.issues().size();
        int plans = matrix.rows().size();
        long silent = matrix.issues().stream()
                .filter(issue -> plans > 0 && 2 * matrix.silences(issue.id()) > plans)
                .count();
        String most = silent == 0
                ? "No issue is missing from more than half of them."
                : Figures.counted(silent, "issue") + (silent == 1 ? " is" : " are")
                        + " missing from more than half of them.";
        return Figures.counted(issues, "thing") + " a plan might be expected to deal with, in "
                + Figures.counted(plans, "plan")
                + ". Solid squares are issues with no mention in the text we could read. " + most;
    }

    public String css(Optional<Cell> cell) {
        if (cell.isEmpty()) {
            return "n";
        }
        return switch (cell.get().verdict()) {
            case NOT_MENTIONED -> cell.get().toCheck() ? "w" : "x";
            case MENTIONED_IN_PASSING -> "p";
            case DISCUSSED -> "d";
            case CANNOT_TELL -> "u";
            case NOT_APPLICABLE -> "z";
        };
    }

    public String words(Optional<Cell> cell) {
        return cell.map(found -> found.verdict().title()
                        + (found.verdict() == Verdict.NOT_MENTIONED && found.toCheck()
                                ? ", perhaps in other words"
                                : ""))
                .orElse("Being counted");
    }

    public String name(PlanVersion version) {
        Footprint footprint = footprints.get(version.footprint());
        return footprint == null ? version.footprint() : footprint.shortName();
    }

    /** The band's letter in small, for the strip over the columns; empty without a rating. */
    public String band(Row row) {
        PublishedRating rating = ratings.get(row.version().footprint());
        return rating == null ? "" : rating.bandLetter().toLowerCase(java.util.Locale.ROOT);
    }

    public String bandTitle(Row row) {
        PublishedRating rating = ratings.get(row.version().footprint());
        return rating == null ? "Not rated" : rating.bandTitle();
    }

    public long silences(Row row) {
        return matrix.issues().stream()
                .flatMap(issue -> row.cell(issue.id()).stream())
                .filter(Cell::isSilence)
                .count();
    }

    /** Share of the longest column, for the bars below. */
    public long share(long count, long most) {
        return most == 0 ? 0 : Math.round(100.0 * count / most);
    }

    public long mostOfAPlan() {
        return matrix.rows().stream().mapToLong(this::silences).max().orElse(0);
    }

    public String href(Issue issue, Row row) {
        String query = choice.query();
        return frame.base() + "/silences?" + query + (query.isEmpty() ? "" : "&") + "issue=" + issue.id() + "&plan="
                + row.version().footprint() + "#square";
    }

    public boolean isOpen(Issue issue, Row row) {
        return open.filter(evidence -> evidence.issue().id().equals(issue.id())
                        && evidence.version().id().equals(row.version().id()))
                .isPresent();
    }

    public boolean isOpen(Issue issue) {
        return open.filter(evidence -> evidence.issue().id().equals(issue.id())).isPresent();
    }

    public String pageHref(Passage passage, String term) {
        return frame.base() + "/documents/" + passage.document() + "/pages/" + passage.page() + "?q="
                + SearchView.encoded("\"" + term.split(" NEAR")[0].split("\\|")[0].strip() + "\"");
    }

    public String csvHref() {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/silences.csv";
    }

    public String certificateHref(VerdictEvidence evidence) {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/silences/"
                + evidence.issue().id() + "/" + evidence.version().footprint() + "/certificate.txt";
    }

    /** How the issue stands in the other plans: "20 plans discuss it, 7 in passing, 13 do not mention it". */
    public String elsewhere(Issue issue) {
        long discussed = count(issue, Verdict.DISCUSSED);
        long passing = count(issue, Verdict.MENTIONED_IN_PASSING);
        long silent = matrix.silences(issue.id());
        long check = count(issue, Verdict.NOT_MENTIONED) - silent;
        long unknown = count(issue, Verdict.CANNOT_TELL);
        return Figures.counted(discussed, "plan") + (discussed == 1 ? " discusses" : " discuss") + " it, " + passing
                + " in passing, " + silent + (silent == 1 ? " does" : " do") + " not mention it"
                + (check == 0 ? "" : ", " + check + " perhaps in other words")
                + (unknown == 0 ? "." : ", " + unknown + " we cannot tell.");
    }

    private long count(Issue issue, Verdict verdict) {
        return matrix.rows().stream()
                .flatMap(row -> row.cell(issue.id()).stream())
                .filter(cell -> cell.verdict() == verdict)
                .count();
    }

    public @Nullable String domainTitle(Issue issue) {
        return domains.stream()
                .filter(domain -> domain.id().equals(issue.domain()))
                .map(Domain::title)
                .findFirst()
                .orElse(null);
    }

    /** Issues by the number of plans that don't mention them, for the table behind the picture. */
    public List<Issue> bySilence() {
        return matrix.issues().stream()
                .sorted(Comparator.comparingLong((Issue issue) -> -matrix.silences(issue.id())))
                .toList();
    }

    public String count(Issue issue, String verdict) {
        return String.valueOf(count(issue, Verdict.valueOf(verdict)));
    }
}
