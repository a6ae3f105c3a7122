package org.candour.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.candour.publication.money.DataTable;
import org.candour.publication.money.MoneyPictures;
import org.candour.rounds.Round;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The finance page's pictures as SVG, and the tables behind them as CSV, with the choices of the page's address. */
@RestController
@RequestMapping("/api/v1/rounds/{round}/finance/pictures")
class MoneyPicturesEndpoint {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final PublicRounds rounds;
    private final MoneyPictures pictures;
    private final Replies replies;

    MoneyPicturesEndpoint(PublicRounds rounds, MoneyPictures pictures, Replies replies) {
        this.rounds = rounds;
        this.pictures = pictures;
        this.replies = replies;
    }

    @GetMapping("/{picture}.svg")
    ResponseEntity<byte[]> picture(
            @PathVariable String round, @PathVariable String picture, @RequestParam Map<String, String> choices) {
        return replies.text(
                pictures.svg(rounds.get(round), picture, choices).orElseThrow(NotPublicException::new), SVG);
    }

    @GetMapping("/{picture}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String round, @PathVariable String picture, @RequestParam Map<String, String> choices) {
        Round found = rounds.get(round);
        DataTable data = pictures.table(found, picture, choices).orElseThrow(NotPublicException::new);
        Table<List<String>> table = new Table<>();
        for (int i = 0; i < data.columns().size(); i++) {
            int column = i;
            table.with(data.columns().get(i).name(), row -> row.get(column));
        }
        List<List<String>> rows = data.rows().stream()
                .map(row -> row.cells().stream().map(DataTable.Cell::exact).toList())
                .toList();
        return replies.csv(table.write(rows), found.id().slug() + "-" + picture + ".csv");
    }
}
