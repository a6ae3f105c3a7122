package org.candour.plans.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.common.Problem;
import org.candour.common.html.Figures;
import org.candour.plans.DocumentRole;
import org.candour.rounds.RoundId;

/**
 * What is going to be taken in, or why nothing is.
 *
 * @param isProposed whether there was no manifest, so that the rows are a guess from the names of the files
 * @param problems every one; nothing is taken in while there are any
 * @param notes what taking it in does to what is stored already, or seems odd beside it; keeps nothing from being done
 * @param offers what could be written instead, by where a problem is
 */
public record BulkPlan(
        RoundId round,
        BulkFolder folder,
        List<ManifestRow> rows,
        boolean isProposed,
        List<Problem> problems,
        List<String> notes,
        Map<String, List<Offer>> offers) {

    public BulkPlan {
        rows = List.copyOf(rows);
        problems = problems.stream().distinct().toList();
        notes = List.copyOf(notes);
        offers = Map.copyOf(offers);
    }

    /** The same with what else was found against it. */
    BulkPlan with(List<Problem> more) {
        return new BulkPlan(
                round,
                folder,
                rows,
                isProposed,
                Stream.concat(more.stream(), problems.stream()).toList(),
                notes,
                offers);
    }

    /** The problems, those that are the same taken together. */
    public List<ProblemGroup> groups() {
        return ProblemGroup.of(problems, offers);
    }

    /** "14 problems"; where the same stand together, the lines they are told in as well: who counts those misses none. */
    public String counted() {
        String all = Figures.counted(problems.size(), "problem");
        int lines = groups().size();
        return lines == problems.size()
                ? all
                : all + " in " + Figures.counted(lines, "line") + ", as the same ones stand together";
    }

    /** Columns of the manifest that say nothing to the portal, as they are called there: one may be misspelt. */
    public List<String> unused() {
        return isProposed ? List.of() : ManifestTable.unused(folder.manifest());
    }

    /** A role as a manifest says it: "finance-template". */
    static String written(DocumentRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rows as a manifest, for a person to correct. */
    public String csv() {
        StringBuilder csv = new StringBuilder("file,footprint,version,role,date,source URL\r\n");
        for (ManifestRow row : rows) {
            csv.append(CsvCells.line(
                    row.file(),
                    row.footprint(),
                    row.version(),
                    written(row.role()),
                    row.date() == null ? "" : row.date().toString(),
                    row.source()));
        }
        return csv.toString();
    }
}
