package org.candour.plans.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.common.Findings;
import org.candour.footprints.Footprint;
import org.candour.plans.DocumentRole;

/** Guesses a manifest from file names such as "E54000041 main.pdf". */
final class Proposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Proposal() {}

    static List<ManifestRow> of(BulkFolder folder, Areas areas, Findings findings) {
        String version = "Uploaded " + DAY.format(LocalDate.now());
        if (folder.files().isEmpty()) {
            findings.add("The folder", "There are no files in it.", "Put the files and a manifest.csv in it.");
        }
        return folder.files().stream()
                .map(file -> new ManifestRow(
                        0, file, code(file, areas, findings), version, DocumentRole.ofName(file), false, null, ""))
                .toList();
    }

    private static String code(String file, Areas areas, Findings findings) {
        return areas.inName(file).map(Footprint::code).orElseGet(() -> {
            findings.add(
                    file,
                    "There is no manifest, and the name does not say whose plan it is.",
                    "Add a manifest.csv, or begin the name with the footprint's code: “E54000041 main.pdf”.");
            return "";
        });
    }
}
