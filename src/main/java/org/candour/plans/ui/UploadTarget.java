package org.candour.plans.ui;

import java.time.LocalDate;
import java.util.Locale;
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
        return new Upload(round, footprint, version, date, role == null ? roleOf(fileName) : role, fileName, "upload");
    }

    static DocumentRole roleOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.contains("financ") && (name.contains("template") || name.endsWith(".xlsx") || name.endsWith(".xls"))) {
            return DocumentRole.FINANCE_TEMPLATE;
        }
        if (name.contains("annex") || name.contains("appendi")) {
            return DocumentRole.ANNEX;
        }
        return name.contains("summary") || name.contains("in-brief") ? DocumentRole.SUMMARY : DocumentRole.MAIN;
    }
}
