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
 * @param isRoleSaid whether a person gave the role; else the file's name tells it
 * @param source where the file comes from; empty when that was not said
 */
public record ManifestRow(
        int number,
        String file,
        String footprint,
        String version,
        DocumentRole role,
        boolean isRoleSaid,
        @Nullable LocalDate date,
        String source) {

    /** The same without what it says of the version's date. */
    ManifestRow undated() {
        return new ManifestRow(number, file, footprint, version, role, isRoleSaid, null, source);
    }
}
