package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.candour.common.ui.WorkspaceFrame.RoundChoice;
import org.jspecify.annotations.Nullable;

/** Says which round is open and leads to the same page of the others. */
final class RoundChooser {

    private static final String ROUND = "round";

    private RoundChooser() {}

    /** The round the address names; else the one that was open; else the first. */
    static RoundChoice chosen(Location location, List<RoundChoice> rounds, @Nullable String lastOpen) {
        return find(rounds, segment(location, 1))
                .or(() ->
                        location.getQueryParameters().getSingleParameter(ROUND).flatMap(slug -> find(rounds, slug)))
                .or(() -> lastOpen == null ? Optional.empty() : find(rounds, lastOpen))
                .orElseGet(rounds::getFirst);
    }

    static Component of(Location location, List<RoundChoice> rounds, RoundChoice open) {
        if (rounds.size() < 2) {
            return new Span(new Span("Round "), Parts.strong(open.title()));
        }
        UnorderedList others = new UnorderedList();
        rounds.stream()
                .filter(round -> !round.equals(open))
                .forEach(round ->
                        others.add(new ListItem(new Anchor(samePage(location, rounds, round), round.title()))));
        NativeDetails chooser = new NativeDetails(new Span(new Span("Round "), Parts.strong(open.title())), others);
        chooser.addClassName("rounds");
        return chooser;
    }

    /** The page of the address in another round. What hangs below it, a footprint say, is the round's own. */
    private static String samePage(Location location, List<RoundChoice> rounds, RoundChoice round) {
        if (find(rounds, segment(location, 1)).isEmpty()) {
            return "/" + location.getPath() + "?" + ROUND + "=" + round.slug();
        }
        String page = segment(location, 2);
        return "/work/" + round.slug() + (page.isEmpty() ? "" : "/" + page);
    }

    private static String segment(Location location, int index) {
        List<String> segments = location.getSegments();
        return segments.size() > index ? segments.get(index) : "";
    }

    private static Optional<RoundChoice> find(List<RoundChoice> rounds, String slug) {
        return rounds.stream().filter(round -> round.slug().equals(slug)).findFirst();
    }
}
