package org.candour.footprints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Service;

/** Footprints from the database, read once a round and kept: reference data does not change while the portal runs. */
@Service
class StoredFootprints implements Footprints {

    private static final RoundFootprints NONE =
            new RoundFootprints(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());

    private final Rounds rounds;
    private final FootprintReader reader;
    private final Map<RoundId, RoundFootprints> kept = new ConcurrentHashMap<>();

    StoredFootprints(Rounds rounds, FootprintReader reader) {
        this.rounds = rounds;
        this.reader = reader;
    }

    @Override
    public List<Footprint> of(RoundId round) {
        return data(round).footprints();
    }

    @Override
    public Optional<Footprint> find(RoundId round, String code) {
        return Optional.ofNullable(data(round).byCode().get(code));
    }

    @Override
    public List<Organisation> organisations(RoundId round, String code) {
        return data(round).organisations().getOrDefault(code, List.of());
    }

    @Override
    public List<FootprintEvent> events(RoundId round, String code) {
        return data(round).events().getOrDefault(code, List.of());
    }

    @Override
    public List<ExternalRating> externalRatings(RoundId round, String code) {
        return data(round).ratings().getOrDefault(code, List.of());
    }

    @Override
    public Optional<String> boundariesGeoJson(RoundId round) {
        return data(round).geoJson();
    }

    @Override
    public Map<String, String> laterRegions(RoundId round) {
        return reader.laterRegions(round);
    }

    private RoundFootprints data(RoundId id) {
        RoundFootprints known = kept.get(id);
        return known != null ? known : rounds.find(id).map(this::read).orElse(NONE);
    }

    /** Asked before the pack is in, the answer is empty and not kept. */
    private RoundFootprints read(Round round) {
        RoundFootprints read = RoundFootprints.of(round, reader);
        if (!read.footprints().isEmpty()) {
            kept.put(round.id(), read);
        }
        return read;
    }
}
