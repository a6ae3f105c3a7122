package org.candour.publication.web;

import org.candour.footprints.Footprint;
import org.jspecify.annotations.Nullable;

/** One area of a round, as the API gives it. */
record FootprintEntry(
        String code,
        String name,
        String shortName,
        String abbreviation,
        String region,
        @Nullable Integer population,
        @Nullable String populationNote,
        @Nullable String populationYear,
        @Nullable String populationSource,
        @Nullable String lead,
        @Nullable String leadNote,
        @Nullable String leadSource,
        @Nullable String note,
        Tile tile) {

    static final Table<FootprintEntry> TABLE = new Table<FootprintEntry>()
            .with("code", FootprintEntry::code)
            .with("name", FootprintEntry::name)
            .with("shortName", FootprintEntry::shortName)
            .with("abbreviation", FootprintEntry::abbreviation)
            .with("region", FootprintEntry::region)
            .with("population", FootprintEntry::population)
            .with("populationNote", FootprintEntry::populationNote)
            .with("populationYear", FootprintEntry::populationYear)
            .with("populationSource", FootprintEntry::populationSource)
            .with("lead", FootprintEntry::lead)
            .with("leadNote", FootprintEntry::leadNote)
            .with("leadSource", FootprintEntry::leadSource)
            .with("note", FootprintEntry::note)
            .with("tileColumn", f -> f.tile().column())
            .with("tileRow", f -> f.tile().row());

    /** A place on the hexagonal tile map, "odd-r" layout, row 0 at the top. */
    record Tile(int column, int row) {}

    static FootprintEntry of(Footprint f) {
        return new FootprintEntry(
                f.code(),
                f.name(),
                f.shortName(),
                f.abbreviation(),
                f.region(),
                f.population(),
                f.population() == null ? "No population figure has been found." : null,
                Texts.orNull(f.populationYear()),
                Texts.orNull(f.populationSource()),
                Texts.orNull(f.lead()),
                f.lead().isBlank() ? "No source for the lead has been found." : null,
                Texts.orNull(f.leadSource()),
                Texts.orNull(f.note()),
                new Tile(f.tile().column(), f.tile().row()));
    }
}
