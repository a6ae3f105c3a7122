package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Templates;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Every table to download, the API, and the log of editions and corrections. */
@Component
class DataPage implements PageMaker {

    private final Editions editions;
    private final Rounds rounds;
    private final Templates templates;

    DataPage(Editions editions, Rounds rounds, Templates templates) {
        this.editions = editions;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (!rest.equals(List.of("data"))) {
            return Optional.empty();
        }
        Frame frame = new Frame(
                "Data, " + round.title(),
                round,
                rounds.all(),
                editions.current(round.id()).orElse(null),
                "data");
        return Optional.of(new PublicPage(
                frame.title(),
                templates.render("pages/data", Map.of("frame", frame, "editions", editions.all(round.id()))),
                200));
    }
}
