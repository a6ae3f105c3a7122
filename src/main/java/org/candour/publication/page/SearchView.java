package org.candour.publication.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedRating;
import org.candour.publication.SearchChoice;
import org.candour.search.Cue;
import org.candour.search.DoubtGroup;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchAnswer.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param choice what was asked; its question is empty before the first search
 * @param refused what the address chooses and there is not, a sentence each
 * @param answer null before the first search
 * @param bands how many plans of each published band say it
 * @param certificate number of the certificate that is checked; empty when the whole round is asked
 * @param certified certificates of exactly this question, by the id of the plan version
 * @param squares what the register's issues say of just this question, by the id of the plan version
 * @param without footprints of which no plan is public: nothing was searched for them
 */
public record SearchView(
        Frame frame,
        SearchChoice choice,
        List<String> refused,
        @Nullable SearchAnswer answer,
        Facet bands,
        String certificate,
        Map<String, String> certified,
        Map<String, List<AskedSquare>> squares,
        Map<String, Footprint> footprints,
        Map<String, PublishedRating> ratings,
        List<Footprint> without,
        Map<String, String> examples) {

    public SearchAnswer given() {
        SearchAnswer found = answer;
        if (found == null) {
            throw new IllegalStateException("Nothing was asked");
        }
        return found;
    }

    public String question() {
        return choice.question();
    }

    /** Whether the answer is narrowed to some of the plans. */
    public boolean isNarrowed() {
        return !choice.narrowing().isNone() || !choice.band().isEmpty();
    }

    /** Whether other versions than the newest are among the answers, so that each must be named. */
    public boolean showsVersions() {
        return !choice.narrowing().version().isEmpty() || choice.question().contains("version:");
    }

    /** The address that asks another question with the same choices. */
    public String href(String other) {
        return frame.base() + "/search?" + choice.asking(other).query();
    }

    /** "near it: a number, a named site"; empty where nobody asked for it. */
    public static String near(SearchAnswer.Says says) {
        return says.near().isEmpty()
                ? ""
                : "near it: "
                        + String.join(", ", says.near().stream().map(Cue::words).toList());
    }

    /** Whether the same question may be answered a little later. */
    public boolean isForLater() {
        return answer != null && given().isForLater();
    }

    public boolean hasAnswer() {
        return answer != null && given().problem().isEmpty();
    }

    public String headline() {
        int says = given().says().size();
        int silent = given().silent().size();
        if (given().plans() == 0) {
            return "No plan can be searched yet";
        }
        if (!certificate.isEmpty()) {
            return "Certificate " + certificate
                    + (silent == 1 || given().cannotTell().stream().anyMatch(SearchAnswer.CannotTell::isOnlyToCheck)
                            ? " holds"
                            : says == 1 ? " does not hold" : " cannot be checked now");
        }
        return given().headline();
    }

    /** Number of the certificate by which an assessor certified exactly this silence of this version; else empty. */
    public String certificate(PlanVersion version) {
        return certified.getOrDefault(version.id().toString(), "");
    }

    /** The plans in doubt, by reason. */
    public List<DoubtGroup> doubts() {
        return DoubtGroup.of(given());
    }

    /** What the matrix says of just this in this version. */
    public List<AskedSquare> squares(PlanVersion version) {
        return squares.getOrDefault(version.id().toString(), List.of());
    }

    /** Whether an assessor's finding is published that this version does not mention it. */
    public boolean isConfirmed(PlanVersion version) {
        return squares(version).stream().anyMatch(AskedSquare::isConfirmed);
    }

    /** "Northmoor and Vale, “Published December 2016”": the one version a certificate speaks of. */
    public String certifiedPlan() {
        return Stream.of(
                        given().says().stream().map(SearchAnswer.Says::version),
                        given().silent().stream().map(SearchAnswer.Silent::version),
                        given().cannotTell().stream().map(SearchAnswer.CannotTell::version))
                .flatMap(versions -> versions)
                .findFirst()
                .map(version -> name(version) + ", “" + version.title() + "”")
                .orElse("");
    }

    /** "40 of 41 slides read, 2 of them not in English", over all plans that were searched. */
    public String read() {
        Coverage all = Stream.of(
                        given().says().stream().map(SearchAnswer.Says::coverage),
                        given().silent().stream().map(SearchAnswer.Silent::coverage),
                        given().cannotTell().stream().map(SearchAnswer.CannotTell::coverage))
                .flatMap(coverages -> coverages)
                .reduce(Coverage.NONE, Coverage::plus);
        return all.partOf(all.readable()) + " read" + all.ofThemForeign();
    }

    public String name(PlanVersion version) {
        Footprint footprint = footprints.get(version.footprint());
        return footprint == null ? version.footprint() : footprint.name();
    }

    public @Nullable PublishedRating rating(PlanVersion version) {
        return ratings.get(version.footprint());
    }

    public String footprintHref(PlanVersion version) {
        return frame.base() + "/footprints/" + version.footprint();
    }

    public String pageHref(Passage passage) {
        return frame.base() + "/documents/" + passage.document() + "/pages/" + passage.page() + "?" + choice.query();
    }

    public String csvHref() {
        return "/api/v1/rounds/" + frame.round().id().slug() + "/search.csv?" + choice.query();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** ", of the files that could be read", where a count of pages alone would look like all of the plan; else empty. */
    public static String beside(Coverage coverage) {
        return coverage.documentsUnreadable() == 0 ? "" : ", of the files that could be read";
    }

    /** How a bar is drawn beside which there is more than anybody can count. */
    public static String openEnded(Coverage coverage) {
        return coverage.documentsUnreadable() == 0 ? "" : "open";
    }

    public static int percent(Coverage coverage) {
        return coverage.pages() == 0 ? 0 : 100 * coverage.known() / coverage.pages();
    }
}
