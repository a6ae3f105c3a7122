package org.candour.silences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.candour.search.NearestPassages.State;
import org.candour.search.Passage;

/**
 * The passages that were looked at because they come nearest to an issue in meaning, whatever their words.
 *
 * @param model name of the model and hash of its bytes; empty while nothing was looked at
 * @param asked what they were compared with; empty while nothing was looked at
 * @param passages closest first
 */
public record Nearness(State state, String model, String asked, List<Near> passages) {

    private static final int LONGEST_LINE = 1500;

    /** A model sees a few dozen words at once; a longer list of terms would only blur what is meant. */
    private static final int MOST_TERMS = 40;

    /** Before the passages of a plan have been compared. */
    public static final Nearness NOT_YET = new Nearness(State.NOT_YET, "", "", List.of());

    /** Where the model cannot run, or is switched off. */
    public static final Nearness NOT_AVAILABLE = new Nearness(State.NOT_AVAILABLE, "", "", List.of());

    /**
     * One passage.
     *
     * @param similarity up to 1
     * @param isClose close enough that silence is not claimed before a person has looked
     */
    public record Near(Passage passage, double similarity, boolean isClose) {}

    /** "Stroke care. stroke, thrombectomy": title and terms came closer to what is meant than the question did. */
    public static String inWords(String title, List<String> terms) {
        return title + ". "
                + terms.stream()
                        .map(term -> term.replaceAll("NEAR/\\d+|[|]", " ").replaceAll("\\s+", " "))
                        .distinct()
                        .limit(MOST_TERMS)
                        .collect(Collectors.joining(", "));
    }

    /** Whether passages were compared at all. */
    public boolean wasLookedAt() {
        return state == State.READY;
    }

    /** "Nearest passages by meaning: not yet looked at." */
    public String words() {
        return switch (state) {
            case READY ->
                passages.isEmpty()
                        ? "Nearest passages by meaning: there are none."
                        : "Nearest passages by meaning: " + passages.size() + " looked at.";
            case NOT_YET -> "Nearest passages by meaning: not yet looked at.";
            case NOT_AVAILABLE -> "Nearest passages by meaning: not available on this machine, so not looked at.";
        };
    }

    /** For certificates: what was looked at with its similarity, what it was compared with, and the model. */
    public List<String> lines() {
        if (!wasLookedAt()) {
            return List.of(words());
        }
        List<String> lines =
                new ArrayList<>(passages.stream().map(Nearness::line).toList());
        lines.add("Compared with: " + asked.substring(0, Math.min(LONGEST_LINE, asked.length())));
        lines.add("Model: " + model);
        return List.copyOf(lines);
    }

    private static String line(Near near) {
        Passage passage = near.passage();
        return String.format(
                Locale.ROOT,
                "similarity %.3f%s: %s, %s %d: \u201C%s\u201D%s",
                near.similarity(),
                near.isClose() ? " (close)" : "",
                passage.fileName(),
                passage.pageWord(),
                passage.page(),
                passage.snippet().text(),
                passage.doubtInBrackets());
    }

    /** How close the closest comes. */
    public OptionalDouble closest() {
        return passages.stream().mapToDouble(Near::similarity).max();
    }
}
