package org.candour.publication.web;

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
    private final SearchReplyMaker maker;
    private final Replies replies;

    SearchEndpoint(PublicRounds rounds, PublicPlanSearch search, SearchReplyMaker maker, Replies replies) {
        this.rounds = rounds;
        this.search = search;
        this.maker = maker;
        this.replies = replies;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> list(@PathVariable String round, @RequestParam("q") String question) {
        Round found = rounds.get(round);
        return replies.json(maker.reply(ask(found, question), rounds.names(found)));
    }

    @GetMapping("/search.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round, @RequestParam("q") String question) {
        Round found = rounds.get(round);
        return replies.csv(
                SearchTable.write(ask(found, question), rounds.names(found)),
                found.id().slug() + "-search.csv");
    }

    private SearchAnswer ask(Round round, String question) {
        if (question.isBlank()) {
            throw new BadQuestionException("The parameter q is blank: say what to search for, ?q=stroke.");
        }
        SearchAnswer answer = search.search(round.id(), question.strip());
        if (!answer.problem().isEmpty()) {
            throw new BadQuestionException(answer.problem());
        }
        return answer;
    }
}
