package org.candour.publication.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Service;

/** Every public page by its address. One source for the screens and for readers without script. */
@Service
public class PublicPages {

    private final List<PageMaker> makers;
    private final Rounds rounds;
    private final Editions editions;
    private final Templates templates;

    PublicPages(List<PageMaker> makers, Rounds rounds, Editions editions, Templates templates) {
        this.makers = makers;
        this.rounds = rounds;
        this.editions = editions;
        this.templates = templates;
    }

    /** The page at an address without leading slash, or empty when there is none that is public. */
    public Optional<PublicPage> find(String path, Map<String, String> query) {
        return made(path, query).map(page -> InPageLinks.of(path, query, page));
    }

    private Optional<PublicPage> made(String path, Map<String, String> query) {
        List<String> segments =
                Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
        if (segments.isEmpty()) {
            return make(rounds.first(), List.of(), query);
        }
        if (!segments.getFirst().equals("rounds") || segments.size() < 2) {
            return Optional.empty();
        }
        return rounds.find(segments.get(1)).flatMap(round -> make(round, segments.subList(2, segments.size()), query));
    }

    /** The page at an address, or the page that says there is none. */
    public PublicPage get(String path, Map<String, String> query) {
        return find(path, query).orElseGet(() -> InPageLinks.of(path, query, missing()));
    }

    private Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        return makers.stream()
                .flatMap(maker -> maker.make(round, rest, query).stream())
                .findFirst();
    }

    private PublicPage missing() {
        Round round = rounds.first();
        Frame frame = new Frame(
                "There is no such page",
                round,
                rounds.all(),
                editions.current(round.id()).orElse(null),
                "-");
        return new PublicPage(frame.title(), templates.render("pages/missing", Map.of("frame", frame)), 404);
    }
}
