package org.candour.publication.page;

import java.time.Instant;
import java.util.List;
import org.candour.common.html.Figures;
import org.candour.publication.Edition;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a public page needs: masthead, menu, footer.
 *
 * @param current the menu entry this page is under, as its address ends: "", "search", "silences", "finance", "method", "data"
 */
public record Frame(
        String title,
        Round round,
        List<Round> rounds,
        @Nullable Edition edition,
        String current) {

    /** An entry of the main menu. */
    public record Entry(String label, String href, boolean isCurrent) {}

    public List<Entry> menu() {
        return List.of(
                entry("Ratings", ""),
                entry("Search", "/search"),
                entry("Silences", "/silences"),
                entry("Finance", "/finance"),
                entry("Method", "/method"),
                entry("Data", "/data"));
    }

    private Entry entry(String label, String end) {
        return new Entry(label, base() + end, ("/" + current).equals(end) || (end.isEmpty() && current.isEmpty()));
    }

    /** Masthead and footer stand as wide as what is between them; answers need the room. */
    public String width() {
        return List.of("search", "silences", "finance").contains(current) ? "wrap wide" : "wrap";
    }

    /** Address of the round's pages, {@code /rounds/stp-2016}. */
    public String base() {
        return "/rounds/" + round.id().slug();
    }

    public String editionLine() {
        Edition shown = edition;
        return shown == null ? "" : "Edition " + shown.number();
    }

    public String editionDay() {
        Edition shown = edition;
        return shown == null ? "" : Figures.day(shown.publishedAt());
    }

    public String sourceLine() {
        Edition shown = edition;
        String source = "Candour, " + round.title();
        return shown == null
                ? source
                : source + ", Edition " + shown.number() + (round.fictional() ? " (fictional)" : "");
    }

    public static String day(Instant moment) {
        return Figures.day(moment);
    }
}
