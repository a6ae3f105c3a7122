package org.candour.plans.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.candour.plans.PlanVersion;
import org.candour.plans.bulk.ManifestRow;

/** Which files of a bulk upload everybody would see at once, because they are added to a public version. */
final class BulkPublic {

    private BulkPublic() {}

    /** "“Published” of Fenholm: 3 files, which readers see at once", a line a version; empty where all of them are for the staff alone. */
    static List<String> of(List<ManifestRow> rows, List<PlanVersion> versions, UnaryOperator<String> nameOf) {
        Map<String, Long> files = rows.stream()
                .filter(row -> versions.stream()
                        .anyMatch(version -> version.isPublic()
                                && version.footprint().equals(row.footprint())
                                && version.title().equals(row.version().strip())))
                .collect(Collectors.groupingBy(
                        row -> "“" + row.version().strip() + "” of " + nameOf.apply(row.footprint()),
                        TreeMap::new,
                        Collectors.counting()));
        return files.entrySet().stream()
                .map(version -> version.getKey() + ": "
                        + PlanWords.count(version.getValue().intValue(), "file") + ", which readers see at once")
                .toList();
    }
}
