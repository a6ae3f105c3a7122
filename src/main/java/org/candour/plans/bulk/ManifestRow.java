package org.candour.plans.bulk;

import java.time.LocalDate;
import org.candour.plans.DocumentRole;
import org.jspecify.annotations.Nullable;

/**
 * A checked row of a manifest.
 *
 * @param number as the spreadsheet counts, the header being 1; 0 when there was no manifest
 * @param file as it was found in the folder
 * @param footprint its code
 * @param source where the file comes from; empty when that was not said
 */
public record ManifestRow(
        int number,
        String file,
        String footprint,
        String version,
        DocumentRole role,
        @Nullable LocalDate date,
        String source) {}
