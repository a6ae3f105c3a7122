package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.publication.Editions;
import org.candour.publication.SearchChoice;
import org.candour.publication.question.SearchParameters;
import org.candour.rounds.Round;
import org.candour.search.PublicPlanSearch;
import org.candour.search.SearchAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks the public plans of a round one question. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class SearchEndpoint {

    private final PublicRounds rounds;
    private final PublicPlanSearch search;
    private final Editions editions;
    private final SearchReplyMaker maker;
    private final SearchParameters parameters;
    private final Replies replies;

    SearchEndpoint(
            PublicRounds rounds,
            PublicPlanSearch search,
            Editions editions,
            SearchReplyMaker maker,
            SearchParameters parameters,
            Replies replies) {
        this.rounds = rounds;
        this.search = search;
        this.editions = editions;
        this.maker = maker;
        this.parameters = parameters;
        this.replies = replies;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> list(@PathVariable String round, @RequestParam Map<String, String> query) {
        Round found = rounds.get(round);
        return replies.json(maker.reply(ask(found, choice(found, query)), rounds.names(found)));
    }

    @GetMapping("/search.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round, @RequestParam Map<String, String> query) {
        Round found = rounds.get(round);
        return replies.csv(
                SearchTable.write(ask(found, choice(found, query)), rounds.names(found)),
                found.id().slug() + "-search.csv");
    }

    /** A script that spells something wrong must not take the answer for one to what it meant. */
    private SearchChoice choice(Round round, Map<String, String> query) {
        SearchParameters.Asked asked = parameters.read(round.id(), query);
        List<String> wrong = Stream.concat(parameters.strange(query).stream(), asked.refused().stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadQuestionException(String.join(" ", wrong));
        }
        return asked.choice();
    }

    private SearchAnswer ask(Round round, SearchChoice choice) {
        if (choice.question().isEmpty()) {
            throw new BadQuestionException("The parameter q is missing or blank: say what to search for, ?q=stroke.");
        }
        SearchAnswer answer = search.search(round.id(), choice.question(), choice.narrowing(), choice.order());
        if (answer.isForLater()) {
            throw new BusyException(answer.problem());
        }
        if (!answer.problem().isEmpty()) {
            throw new BadQuestionException(answer.problem());
        }
        return choice.narrowed(answer, editions.current(round.id()).orElse(null));
    }
}
