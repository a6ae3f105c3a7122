package org.candour.publication.web;

import java.util.Map;
import org.candour.finance.HybridLine;
import org.candour.finance.MeasureValue;
import org.candour.finance.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A footprint by the hybrid of the two measures; the two places it is made of stay beside it.
 *
 * @param weight of the distance from control total, in per cent
 * @param score weight × distanceRank + (100 − weight) × netPositionRank, over 100
 * @param distanceRank among the footprints that have both measures
 * @param reading how the two measures read it together: both, only-target, only-structural, neither
 * @param words the same in words
 */
record HybridEntry(
        String code,
        @Nullable String name,
        int weight,
        int rank,
        boolean tied,
        String score,
        int distanceRank,
        String distanceYear,
        @Nullable String distance,
        int netPositionRank,
        String netPositionYear,
        @Nullable String netPosition,
        String reading,
        String words,
        String source) {

    static final Table<HybridEntry> TABLE = new Table<HybridEntry>()
            .with("code", HybridEntry::code)
            .with("name", HybridEntry::name)
            .with("weight", HybridEntry::weight)
            .with("rank", HybridEntry::rank)
            .with("tied", HybridEntry::tied)
            .with("score", HybridEntry::score)
            .with("distanceRank", HybridEntry::distanceRank)
            .with("distanceYear", HybridEntry::distanceYear)
            .with("distance", HybridEntry::distance)
            .with("netPositionRank", HybridEntry::netPositionRank)
            .with("netPositionYear", HybridEntry::netPositionYear)
            .with("netPosition", HybridEntry::netPosition)
            .with("reading", HybridEntry::reading)
            .with("words", HybridEntry::words)
            .with("source", HybridEntry::source);

    static HybridEntry of(HybridLine line, int weight, Map<String, String> names) {
        MeasureValue distance = line.first().measured();
        MeasureValue share = line.second().measured();
        return new HybridEntry(
                line.footprint(),
                names.get(line.footprint()),
                weight,
                line.rank(),
                line.tied(),
                line.score().toPlainString(),
                line.first().rank(),
                distance.year(),
                Texts.exact(distance.value()),
                line.second().rank(),
                share.year(),
                Texts.exact(share.value()),
                Reading.of(distance, share).id(),
                Reading.words(distance, share),
                distance.source().equals(share.source())
                        ? distance.source()
                        : distance.source() + "; " + share.source());
    }
}
