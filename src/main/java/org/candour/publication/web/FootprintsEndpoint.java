package org.candour.publication.web;

import java.util.List;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The areas of a round and their boundaries. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class FootprintsEndpoint {

    private static final MediaType GEO_JSON = new MediaType("application", "geo+json");

    private final PublicRounds rounds;
    private final Footprints footprints;
    private final Replies replies;
    private final JsonMapper json;

    FootprintsEndpoint(PublicRounds rounds, Footprints footprints, Replies replies, JsonMapper json) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.replies = replies;
        this.json = json;
    }

    @GetMapping("/footprints")
    ResponseEntity<byte[]> list(@PathVariable String round) {
        return replies.json(entries(rounds.get(round)));
    }

    @GetMapping("/footprints.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        Round found = rounds.get(round);
        return replies.csv(
                FootprintEntry.TABLE.write(entries(found)), found.id().slug() + "-footprints.csv");
    }

    @GetMapping("/footprints.geojson")
    ResponseEntity<byte[]> boundaries(@PathVariable String round) {
        Round found = rounds.get(round);
        String geoJson = footprints.boundariesGeoJson(found.id()).orElseThrow(NotPublicException::new);
        return replies.text(named(found, geoJson), GEO_JSON);
    }

    private List<FootprintEntry> entries(Round round) {
        return footprints.of(round.id()).stream().map(FootprintEntry::of).toList();
    }

    /** The boundaries with what a map needs to be of use by itself: names, regions and whom to credit. */
    private String named(Round round, String geoJson) {
        ObjectNode collection = (ObjectNode) json.readTree(geoJson);
        collection.put("attribution", round.attribution());
        for (JsonNode feature : collection.path("features")) {
            if (feature.path("properties") instanceof ObjectNode properties) {
                footprints
                        .find(round.id(), properties.path("code").asString(""))
                        .ifPresent(footprint -> name(properties, footprint));
            }
        }
        return json.writeValueAsString(collection);
    }

    private static void name(ObjectNode properties, Footprint footprint) {
        properties
                .put("name", footprint.name())
                .put("shortName", footprint.shortName())
                .put("region", footprint.region())
                .put("population", footprint.population());
    }
}
