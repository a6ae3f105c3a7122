package org.candour.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.search.question.typed.Readable;

/**
 * The three columns: who says it, who doesn't, and about whom we cannot tell. Every searched plan is in exactly one.
 *
 * @param question as it was asked
 * @param searchedAs the terms as they were searched, for people: "stroke"
 * @param problem why the question could not be searched, in words that say what to do; else empty (then the columns hold)
 * @param indexVersion generation of the index that answered
 * @param detail what else is to be said of the answer
 */
public record SearchAnswer(
        String question,
        List<String> searchedAs,
        String problem,
        List<Says> says,
        List<Silent> silent,
        List<CannotTell> cannotTell,
        String indexVersion,
        Detail detail) {

    /** An answer of which nothing else is to be said. */
    public SearchAnswer(
            String question,
            List<String> searchedAs,
            String problem,
            List<Says> says,
            List<Silent> silent,
            List<CannotTell> cannotTell,
            String indexVersion) {
        this(question, searchedAs, problem, says, silent, cannotTell, indexVersion, Detail.NONE);
    }

    /**
     * Says it: best passages first, with the number of pages that match.
     *
     * @param near what is committed near the words in these passages; empty where nobody asked for it
     */
    public record Says(PlanVersion version, int pagesHit, List<Passage> passages, Coverage coverage, List<Cue> near) {

        public Says(PlanVersion version, int pagesHit, List<Passage> passages, Coverage coverage) {
            this(version, pagesHit, passages, coverage, List.of());
        }
    }

    /**
     * Not mentioned in the text we could read, and enough could be read to say so.
     *
     * @param nearest passages that come nearest in wording; empty where there are none or nobody asked for them
     */
    public record Silent(PlanVersion version, Coverage coverage, List<Passage> nearest) {

        public Silent(PlanVersion version, Coverage coverage) {
            this(version, coverage, List.of());
        }
    }

    /**
     * No mention found, but it cannot be ruled out.
     *
     * @param perhaps passages that may be a mention
     */
    public record CannotTell(PlanVersion version, Coverage coverage, Doubt doubt, List<Passage> perhaps) {

        public CannotTell(PlanVersion version, Coverage coverage, Doubt doubt) {
            this(version, coverage, doubt, List.of());
        }

        /** Why, in a sentence. */
        public String reason() {
            return doubt.words();
        }

        /** What kind of doubt it is. */
        public Uncertainty uncertainty() {
            return doubt.kind();
        }

        /**
         * Whether nothing was found in all that was read, and there was enough of it: whoever looks at what was not seen
         * may certify a silence.
         */
        public boolean isOnlyToCheck() {
            return uncertainty() == Uncertainty.TO_CHECK && perhaps.isEmpty();
        }
    }

    /**
     * What else is to be said of an answer.
     *
     * @param part what was searched of each plan, "the annexes"; empty for all of it
     * @param notes how the question was taken where it was untidy
     * @param didYouMean the question with words that stand nowhere replaced by words that do
     * @param facets by what the answer can be narrowed
     */
    public record Detail(String part, List<String> notes, List<String> didYouMean, List<Facet> facets) {

        public static final Detail NONE = new Detail("", List.of(), List.of(), List.of());

        /** The facet of that name, "region"; without choices where there is none. */
        public Facet facet(String name) {
            return facets.stream()
                    .filter(facet -> facet.name().equals(name))
                    .findFirst()
                    .orElse(new Facet(name, List.of()));
        }
    }

    /** Something the answer can be narrowed by: region, role, version. */
    public record Facet(String name, List<Choice> choices) {

        /** One of its values, with how many plans that can be chosen by it say what was asked. */
        public record Choice(String value, String label, int says) {}
    }

    /** "the text we could read", or of which part: what a plan is silent in. */
    public String searched() {
        return "the text we could read" + (detail.part().isEmpty() ? "" : " of " + detail.part());
    }

    /** What may be said of the plans that do not say it: "Not mentioned in the text we could read". */
    public String silence() {
        String not = asksTogether()
                ? "At least one of the words is not in "
                : leavesOut() ? "Not mentioned, but for what was left out, in " : "Not mentioned in ";
        return not + searched();
    }

    /** The same with other plans. */
    public SearchAnswer with(List<Says> newSays, List<Silent> newSilent, List<CannotTell> newCannotTell) {
        return new SearchAnswer(
                question,
                searchedAs,
                problem,
                List.copyOf(newSays),
                List.copyOf(newSilent),
                List.copyOf(newCannotTell),
                indexVersion,
                detail);
    }

    /** Whether several words were asked for, so that a plan without a match may still have each of them. */
    public boolean asksTogether() {
        return searchedAs.contains(Readable.TOGETHER)
                || searchedAs.stream().anyMatch(term -> Readable.isNearness(term) || Readable.isRow(term));
    }

    /** Whether each of several words was asked for on one page, wherever it stands there. */
    public boolean asksForOnePage() {
        return searchedAs.contains(Readable.TOGETHER);
    }

    /** "12 plans say. 3 don’t." */
    public String headline() {
        String what = asksForOnePage() ? " these words on one page" : asksTogether() ? " these words together" : "";
        return says.size()
                + (says.size() == 1 ? " plan " : " plans ")
                + (asksForOnePage() ? says.size() == 1 ? "has" : "have" : says.size() == 1 ? "says" : "say")
                + what
                + ". " + silent.size()
                + (silent.size() == 1 ? " doesn’t." : " don’t.");
    }

    private boolean leavesOut() {
        return searchedAs.stream().anyMatch(term -> term.startsWith(Readable.NOT));
    }

    /** Each kind of doubt with its number of plans: "Has these words on one page, but not together: 12 plans". */
    public List<String> kindsOfDoubt() {
        Map<Uncertainty, Integer> plans = new EnumMap<>(Uncertainty.class);
        cannotTell.forEach(plan -> plans.merge(plan.uncertainty(), 1, Integer::sum));
        return plans.entrySet().stream()
                .map(kind -> kind.getKey().ofSeveral() + ": " + kind.getValue()
                        + (kind.getValue() == 1 ? " plan" : " plans"))
                .toList();
    }

    /** Whether so many plans are in doubt that their column needs as much room as the others. */
    public boolean doubtsMany() {
        return !cannotTell.isEmpty() && cannotTell.size() >= Math.min(says.size(), silent.size());
    }

    /** Whether nothing is wrong with the question, and the same may be answered a little later. */
    public boolean isForLater() {
        return ForLater.is(problem);
    }

    public int plans() {
        return says.size() + silent.size() + cannotTell.size();
    }
}
