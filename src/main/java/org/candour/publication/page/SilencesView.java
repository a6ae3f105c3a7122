package org.candour.publication.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.html.Figures;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.footprints.Footprint;
import org.candour.plans.PlanVersion;
import org.candour.publication.Edition;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedRating;
import org.candour.search.Passage;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;
import org.candour.silences.Nearness.Near;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;

/**
 * What the silences page shows.
 *
 * @param matrix narrowed and in the order to show
 * @param isComplete whether every public plan has been counted
 * @param asksForSquare whether the address names one
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
        boolean asksForSquare,
        Optional<VerdictEvidence> open) {

    /** Alike for a square that is not public and one that never was. */
    public boolean asksForWhatIsNotThere() {
        return asksForSquare && open.isEmpty();
    }

    public List<MatrixPicture.Key> key() {
        return MatrixPicture.key();
    }

    /** "Forty things a plan might be expected to deal with, in 44 plans …" */
    public String standfirst() {
        int issues = matrix.issues().size();
        int plans = matrix.rows().size();
        return Figures.counted(issues, "thing") + " a plan might be expected to deal with, in "
                + Figures.counted(plans, "plan")
                + ". Solid squares are issues with no mention in the text we could read. "
                + (plans == 1 ? missingFromIt() : missingFromMost());
    }

    private String missingFromIt() {
        long silent = missingFromMostOf(matrix.issues());
        return Figures.counted(silent, "issue") + (silent == 1 ? " is" : " are") + " missing from it.";
    }

    /** Of few plans more than half are soon silent: an issue asked of fewer than half of them is not counted. */
    private String missingFromMost() {
        List<Issue> widely =
                matrix.issues().stream().filter(this::isAskedWidely).toList();
        long silent = missingFromMostOf(widely);
        if (widely.isEmpty()) {
            return "None of them is asked of half of the plans or more.";
        }
        if (widely.size() < matrix.issues().size()) {
            return "Of the " + Figures.counted(widely.size(), "issue") + " asked of at least half of the plans, "
                    + (silent == 0 ? "none is" : silent + (silent == 1 ? " is" : " are"))
                    + " missing from more than half of those asked.";
        }
        return (silent == 0
                        ? "No issue is missing"
                        : Figures.counted(silent, "issue") + (silent == 1 ? " is" : " are") + " missing")
                + " from more than half " + (matrix.isLocal() ? "of the plans asked." : "of them.");
    }

    private boolean isAskedWidely(Issue issue) {
        long asked = tally(issue).asked();
        return asked > 1 && 2 * asked >= matrix.rows().size();
    }

    private long missingFromMostOf(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> 2 * tally(issue).silences() > tally(issue).asked())
                .count();
    }

    public String name(PlanVersion version) {
        Footprint footprint = footprints.get(version.footprint());
        return footprint == null ? version.footprint() : footprint.shortName();
    }

    /** The picture, drawn as for those who do the work. */
    public MatrixPicture picture() {
        return MatrixPicture.of(
                matrix,
                new Labels(),
                "Issues by plan: whether each plan mentions each issue. Machine verdicts, not checked by an assessor unless it"
                        + " says so. Arrow keys move between squares.");
    }

    /** The published finding on the square that is open. */
    public Optional<PublishedFinding> finding(VerdictEvidence evidence) {
        return finding(evidence.issue(), evidence.version());
    }

    private Optional<PublishedFinding> finding(Issue issue, PlanVersion version) {
        Edition edition = frame.edition();
        return edition == null
                ? Optional.empty()
                : edition.finding(version.id().toString(), issue.id(), issue.edition());
    }

    private final class Labels implements MatrixPicture.Labels {

        @Override
        public String name(PlanVersion version) {
            return SilencesView.this.name(version);
        }

        @Override
        public Optional<Judgement> judgement(Issue issue, PlanVersion version) {
            return finding(issue, version).map(PublishedFinding::judgement);
        }

        @Override
        public String href(Issue issue, PlanVersion version) {
            String query = choice.query();
            return frame.base() + "/silences?" + query + (query.isEmpty() ? "" : "&") + "issue=" + issue.id() + "&plan="
                    + version.footprint() + "#square";
        }

        @Override
        public boolean isOpen(Issue issue, PlanVersion version) {
            return open.filter(evidence -> evidence.issue().id().equals(issue.id())
                            && evidence.version().id().equals(version.id()))
                    .isPresent();
        }

        @Override
        public String band(PlanVersion version) {
            PublishedRating rating = ratings.get(version.footprint());
            return rating == null ? "" : rating.bandLetter().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String bandTitle(PlanVersion version) {
            PublishedRating rating = ratings.get(version.footprint());
            return rating == null ? "Not rated" : rating.bandTitle();
        }
    }

    public String pageHref(Passage passage, String term) {
        return frame.base() + "/documents/" + passage.document() + "/pages/" + passage.page() + "?q="
                + SearchView.encoded("\"" + term.split(" NEAR")[0].split("\\|")[0].strip() + "\"")
                + open.map(evidence -> "&" + FromSquare.address(evidence)).orElse("");
    }

    public String pageHref(Passage passage) {
        return frame.base() + "/documents/" + passage.document() + "/pages/" + passage.page()
                + open.map(evidence -> "?" + FromSquare.address(evidence)).orElse("");
    }

    /** "0.61" of at most 1. */
    public String similarity(Near near) {
        return String.format(Locale.ROOT, "%.2f", near.similarity());
    }

    /** The same without the open square. */
    public String closeHref() {
        return frame.base() + "/silences" + (choice.query().isEmpty() ? "" : "?" + choice.query());
    }

    public String csvHref() {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/silences.csv";
    }

    public String certificateHref(VerdictEvidence evidence) {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/silences/"
                + evidence.issue().id() + "/" + evidence.version().footprint() + "/certificate.txt";
    }

    /** "Northmoor and Vale", those of which a local issue is asked. */
    public String askedOf(Issue issue) {
        return issue.appliesTo().stream()
                .map(code -> Optional.ofNullable(footprints.get(code))
                        .map(Footprint::name)
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** How an issue stands in all plans shown. */
    public IssueTally tally(Issue issue) {
        return new IssueTally(issue, matrix.rows(), row -> finding(issue, row.version())
                .map(PublishedFinding::judgement)
                .orElse(null));
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
                .sorted(Comparator.comparingLong((Issue issue) -> -tally(issue).silences()))
                .toList();
    }
}
