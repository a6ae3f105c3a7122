package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import org.candour.finance.Finance;
import org.candour.finance.OrganisationAccount;
import org.candour.rounds.Round;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The control-total ledger: region, system, organisation, with offsets as entries and what does not add up. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class LedgerEndpoint {

    private final PublicRounds rounds;
    private final Finance finance;
    private final Replies replies;

    LedgerEndpoint(PublicRounds rounds, Finance finance, Replies replies) {
        this.rounds = rounds;
        this.finance = finance;
        this.replies = replies;
    }

    @GetMapping("/ledger")
    ResponseEntity<byte[]> ledger(@PathVariable String round, @RequestParam(defaultValue = "") String year) {
        return replies.json(lines(rounds.get(round), year));
    }

    @GetMapping("/ledger.csv")
    ResponseEntity<byte[]> ledgerCsv(@PathVariable String round, @RequestParam(defaultValue = "") String year) {
        Round found = rounds.get(round);
        return replies.csv(
                LedgerEntry.TABLE.write(lines(found, year)), found.id().slug() + "-ledger.csv");
    }

    private List<LedgerEntry> lines(Round round, String asked) {
        List<String> years = finance.ledgerYears(round.id());
        if (!asked.isEmpty() && !years.contains(asked)) {
            throw new BadQuestionException(
                    years.isEmpty()
                            ? "This round has no control totals yet."
                            : "The ledger is known for: " + String.join(", ", years) + ".");
        }
        if (years.isEmpty()) {
            return List.of();
        }
        String year = asked.isEmpty() ? years.getFirst() : asked;
        Map<String, String> names = rounds.names(round);
        return finance.regions(round.id()).stream()
                .flatMap(region -> LedgerEntry.of(finance.ledger(round.id(), region, year), names).stream())
                .toList();
    }

    @GetMapping("/offsets")
    ResponseEntity<byte[]> offsets(@PathVariable String round) {
        return replies.json(offsets(rounds.get(round)));
    }

    @GetMapping("/offsets.csv")
    ResponseEntity<byte[]> offsetsCsv(@PathVariable String round) {
        Round found = rounds.get(round);
        return replies.csv(OffsetEntry.TABLE.write(offsets(found)), found.id().slug() + "-offsets.csv");
    }

    private List<OffsetEntry> offsets(Round round) {
        return finance.figures(round.id()).stream()
                .flatMap(figure -> OffsetEntry.of(figure).stream())
                .toList();
    }

    @GetMapping("/finance/organisations/{organisation}")
    ResponseEntity<byte[]> organisation(@PathVariable String round, @PathVariable String organisation) {
        Round found = rounds.get(round);
        OrganisationAccount account =
                finance.organisation(found.id(), organisation).orElseThrow(NotPublicException::new);
        return replies.json(AccountEntry.of(account, rounds.names(found)));
    }
}
