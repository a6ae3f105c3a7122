package org.candour.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.footprints.ExternalRating;
import org.candour.footprints.Footprint;
import org.candour.footprints.FootprintEvent;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;

/** An area for every plan; those whose code begins with N lie in Northmarch, all others in Southfold. */
final class FakeFootprints implements Footprints {

    private final FakePlans plans;

    FakeFootprints(FakePlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Footprint> of(RoundId round) {
        return plans.allVersions().stream()
                .map(PlanVersion::footprint)
                .distinct()
                .map(code -> new Footprint(
                        round,
                        code,
                        "Area " + code,
                        "Area " + code,
                        code,
                        code.startsWith("N") ? "Northmarch" : "Southfold",
                        1,
                        "",
                        "",
                        "",
                        "",
                        "",
                        new Footprint.Tile(0, 0)))
                .toList();
    }

    @Override
    public Optional<Footprint> find(RoundId round, String code) {
        return of(round).stream().filter(area -> area.code().equals(code)).findFirst();
    }

    @Override
    public List<Organisation> organisations(RoundId round, String code) {
        return List.of();
    }

    @Override
    public List<FootprintEvent> events(RoundId round, String code) {
        return List.of();
    }

    @Override
    public List<ExternalRating> externalRatings(RoundId round, String code) {
        return List.of();
    }

    @Override
    public Optional<String> boundariesGeoJson(RoundId round) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> laterRegions(RoundId round) {
        return Map.of();
    }
}
