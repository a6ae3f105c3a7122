package org.candour.plans.ui;

import java.time.LocalDate;
import org.candour.plans.DocumentRole;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Where the files dropped next belong, as it is chosen on the screen.
 *
 * @param role null where the file's name is to tell it
 */
record UploadTarget(
        RoundId round,
        String footprint,
        String version,
        @Nullable LocalDate date,
        @Nullable DocumentRole role) {

    Upload upload(String fileName) {
        return new Upload(
                round,
                footprint,
                version,
                date,
                role == null ? DocumentRole.ofName(fileName) : role,
                fileName,
                "upload");
    }
}
