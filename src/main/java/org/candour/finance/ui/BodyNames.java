package org.candour.finance.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Names of the round's footprints, organisations and regions by code; looked up once, when first asked for. */
final class BodyNames implements UnaryOperator<String> {

    private final Footprints footprints;
    private final Finance finance;
    private final RoundId round;
    private @Nullable Map<String, String> names;

    BodyNames(Footprints footprints, Finance finance, RoundId round) {
        this.footprints = footprints;
        this.finance = finance;
        this.round = round;
    }

    /** The name, or nothing where nobody has that code. */
    @Override
    public String apply(String code) {
        Map<String, String> known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        return known.getOrDefault(code, "");
    }

    private Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        finance.regions(round).forEach(region -> all.put(region.code(), region.name()));
        footprints.of(round).forEach(footprint -> {
            all.put(footprint.code(), footprint.name());
            footprints.organisations(round, footprint.code()).forEach(body -> all.put(body.code(), body.name()));
        });
        return all;
    }
}
