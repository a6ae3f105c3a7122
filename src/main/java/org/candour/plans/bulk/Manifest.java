package org.candour.plans.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.common.WrittenDates.BadDate;
import org.candour.footprints.Footprint;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanDates;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a manifest against the folder and the round; every problem is told by row and column. */
final class Manifest {

    private static final String NAME = "manifest.csv";
    private static final int LONGEST_TITLE = 120;

    private final BulkFolder folder;
    private final Areas areas;
    private final Findings findings;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    private Manifest(BulkFolder folder, Areas areas, Findings findings) {
        this.folder = folder;
        this.areas = areas;
        this.findings = findings;
    }

    static List<ManifestRow> check(BulkFolder folder, Areas areas, Findings findings) {
        return new Manifest(folder, areas, findings).rows();
    }

    /** The files that its rows mean, whatever else is wrong with them. */
    static Set<String> files(BulkFolder folder) {
        return ManifestTable.read(folder.manifest(), new Findings()).stream()
                .flatMap(row -> folder.meant(row.cell("file")).stream())
                .collect(Collectors.toSet());
    }

    private List<ManifestRow> rows() {
        List<ManifestTable.Row> table = ManifestTable.read(folder.manifest(), findings);
        if (!findings.isEmpty()) {
            return List.of();
        }
        List<ManifestRow> rows = new ArrayList<>();
        for (ManifestTable.Row row : table) {
            rows.add(row(row));
        }
        Set<String> listed = new HashSet<>(seen.keySet());
        folder.files().stream()
                .filter(file -> !listed.contains(file))
                .forEach(file -> findings.add(
                        file, "The manifest does not list it.", "Add a row for it, or take it out of the folder."));
        if (table.isEmpty()) {
            findings.add(NAME, "It lists nothing.", "Add a row for each file.");
        }
        return rows;
    }

    private ManifestRow row(ManifestTable.Row row) {
        String footprint = footprint(row);
        String version = version(row);
        return new ManifestRow(
                row.number(),
                file(row),
                footprint,
                version,
                role(row),
                !row.cell("role").isEmpty(),
                date(row, footprint + "\n" + version),
                row.cell("source url"));
    }

    private String file(ManifestTable.Row row) {
        String cell = row.cell("file");
        List<String> meant = cell.isEmpty() ? List.of() : folder.meant(cell);
        if (meant.size() == 1) {
            Integer before = seen.putIfAbsent(meant.getFirst(), row.number());
            if (before != null) {
                problem(row, "file", "“" + cell + "” is listed in row " + before + " already.", "Leave one of them.");
            }
            return meant.getFirst();
        }
        if (cell.isEmpty()) {
            problem(row, "file", "It is empty.", "Give the name of a file in the folder.");
        } else if (meant.isEmpty()) {
            problem(row, "file", "There is no file “" + cell + "” in the folder.", nearest(cell));
        } else {
            problem(row, "file", "“" + cell + "” could be " + String.join(" or ", meant) + ".", "Give its folder too.");
        }
        return "";
    }

    private String nearest(String cell) {
        String wanted = cell.toLowerCase(Locale.ROOT);
        return folder.files().stream()
                .min(java.util.Comparator.comparingInt(
                        file -> Areas.distance(wanted, BulkFolder.last(file).toLowerCase(Locale.ROOT))))
                .filter(file -> Areas.distance(wanted, BulkFolder.last(file).toLowerCase(Locale.ROOT))
                        <= Math.max(3, wanted.length() / 3))
                .map(file -> "Did you mean “" + file + "”?")
                .orElse("Add the file, or take out the row.");
    }

    private String footprint(ManifestTable.Row row) {
        String cell = row.cell("footprint");
        Optional<Footprint> found = areas.find(cell);
        if (found.isEmpty()) {
            problem(
                    row,
                    "footprint",
                    cell.isEmpty() ? "It is empty." : "There is no footprint “" + cell + "” in this round.",
                    areas.suggestion(cell));
        }
        return found.map(Footprint::code).orElse("");
    }

    private String version(ManifestTable.Row row) {
        String cell = row.cell("version");
        if (cell.isEmpty() || cell.length() > LONGEST_TITLE) {
            problem(
                    row,
                    "version",
                    cell.isEmpty() ? "It is empty." : "It is too long.",
                    "Give a title of at most " + LONGEST_TITLE + " characters: “Published December 2016”.");
        }
        return cell;
    }

    private DocumentRole role(ManifestTable.Row row) {
        String cell = row.cell("role");
        if (cell.isEmpty()) {
            return DocumentRole.ofName(row.cell("file"));
        }
        String wanted = cell.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        Optional<DocumentRole> found = Arrays.stream(DocumentRole.values())
                .filter(role -> role.name().equals(wanted) || role.title().equalsIgnoreCase(cell))
                .findFirst();
        if (found.isEmpty()) {
            String known =
                    Arrays.stream(DocumentRole.values()).map(BulkPlan::written).collect(Collectors.joining(", "));
            problem(row, "role", "There is no role “" + cell + "”.", "Give one of: " + known + ".");
        }
        return found.orElse(DocumentRole.MAIN);
    }

    private @Nullable LocalDate date(ManifestTable.Row row, String version) {
        String cell = row.cell("date");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = PlanDates.parse(cell);
            LocalDate before = dates.putIfAbsent(version, date);
            if (before != null && !before.equals(date)) {
                problem(
                        row,
                        "date",
                        "Another row dates the same version " + before + ".",
                        "Give one date, or the versions different titles.");
            }
            return date;
        } catch (BadDate e) {
            problem(row, "date", String.valueOf(e.getMessage()), e.remedy());
            return null;
        }
    }

    private void problem(ManifestTable.Row row, String column, String what, String remedy) {
        findings.add(NAME + ", row " + row.number() + ", column " + column, what, remedy);
    }
}
