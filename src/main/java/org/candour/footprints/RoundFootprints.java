package org.candour.footprints;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.rounds.Round;

/** All reference data of one round, in the order it is shown, held in memory. */
record RoundFootprints(
        List<Footprint> footprints,
        Map<String, Footprint> byCode,
        Map<String, List<Organisation>> organisations,
        Map<String, List<FootprintEvent>> events,
        Map<String, List<ExternalRating>> ratings,
        Optional<String> geoJson) {

    private static final List<String> KINDS = List.of("ccg", "foundation-trust", "trust", "council", "other");

    /** Commissioners first, then trusts, councils and others; by name within. */
    private static final Comparator<Organisation> ORGANISATIONS = Comparator.comparingInt(RoundFootprints::group)
            .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Organisation::code);

    static RoundFootprints of(Round round, FootprintReader reader) {
        List<Footprint> footprints = reader.footprints(round.id()).stream()
                .sorted(Comparator.<Footprint>comparingInt(f -> round.regions().indexOf(f.region()))
                        .thenComparing(Footprint::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new RoundFootprints(
                footprints,
                footprints.stream().collect(Collectors.toUnmodifiableMap(Footprint::code, Function.identity())),
                grouped(
                        reader.organisations(round.id()).stream()
                                .sorted(ORGANISATIONS)
                                .toList(),
                        Organisation::footprint),
                grouped(reader.events(round.id()), FootprintEvent::footprint),
                grouped(reader.ratings(round.id()), ExternalRating::footprint),
                reader.geoJson(round.id()));
    }

    private static int group(Organisation organisation) {
        int kind = KINDS.indexOf(organisation.kind());
        return kind == 2 ? 1 : kind;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> footprint) {
        return all.stream().collect(Collectors.groupingBy(footprint, Collectors.toUnmodifiableList()));
    }
}
