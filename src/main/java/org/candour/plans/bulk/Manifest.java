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
import org.candour.common.html.Figures;
import org.candour.footprints.Footprint;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanDates;
import org.candour.plans.store.FileNames;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a manifest against the folder and the round; every problem is told by row and column. */
final class Manifest {

    private static final String NAME = "manifest.csv";
    private static final int LONGEST_TITLE = 120;

    private final BulkFolder folder;
    private final Areas areas;
    private final Findings findings;
    private final Offers offers;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    private Manifest(BulkFolder folder, Areas areas, Findings findings, Offers offers) {
        this.folder = folder;
        this.areas = areas;
        this.findings = findings;
        this.offers = offers;
    }

    static List<ManifestRow> check(BulkFolder folder, Areas areas, Findings findings, Offers offers) {
        return new Manifest(folder, areas, findings, offers).rows();
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
            offerColumns();
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

    /** One of the columns that say nothing may be the one that is missing. */
    private void offerColumns() {
        findings.problems()
                .forEach(problem -> offers.add(
                        problem.where(),
                        ManifestTable.unused(folder.manifest()).stream()
                                .map(Offer::of)
                                .toList()));
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
            List<String> near = nearest(cell);
            offers.add(where(row, "file"), near.stream().map(Offer::of).toList());
            problem(
                    row,
                    "file",
                    "There is no file “" + cell + "” in the folder.",
                    near.isEmpty()
                            ? "Add the file, or take out the row."
                            : "Did you mean “" + String.join("” or “", near) + "”?");
        } else {
            offers.add(where(row, "file"), meant.stream().map(Offer::of).toList());
            problem(row, "file", "“" + cell + "” could be " + String.join(" or ", meant) + ".", "Give its folder too.");
        }
        return "";
    }

    /** Of those that no row means yet; a short name is like many others. */
    private List<String> nearest(String cell) {
        String wanted = cell.toLowerCase(Locale.ROOT);
        List<String> free =
                folder.files().stream().filter(file -> !seen.containsKey(file)).toList();
        int farthest =
                Math.max(1, (wanted.length() - FileNames.extension(wanted).length() - 1) / 3);
        return Nearest.of(
                free, file -> Areas.distance(wanted, BulkFolder.last(file).toLowerCase(Locale.ROOT)), farthest);
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
            offers.add(where(row, "footprint"), areas.offers(cell));
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
            offers.add(
                    where(row, "role"),
                    Arrays.stream(DocumentRole.values())
                            .map(role -> new Offer(BulkPlan.written(role), role.title()))
                            .toList());
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
                offers.add(where(row, "date"), List.of(Offer.of(before.toString())));
                problem(
                        row,
                        "date",
                        "Another row dates the same version " + before + ".",
                        "Give one date, or the versions different titles.");
            }
            return date;
        } catch (BadDate e) {
            offers.add(
                    where(row, "date"),
                    e.days().stream()
                            .map(day -> new Offer(day.toString(), Figures.day(day)))
                            .toList());
            problem(row, "date", String.valueOf(e.getMessage()), e.remedy());
            return null;
        }
    }

    private void problem(ManifestTable.Row row, String column, String what, String remedy) {
        findings.add(where(row, column), what, remedy);
    }

    private static String where(ManifestTable.Row row, String column) {
        return NAME + ", row " + row.number() + ", column " + column;
    }
}
