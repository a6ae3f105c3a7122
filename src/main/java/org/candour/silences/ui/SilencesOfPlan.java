package org.candour.silences.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.common.html.Figures;
import org.candour.plans.Coverage;
import org.candour.plans.PlanOnward;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.SilenceClaim;
import org.candour.silences.Finding;
import org.candour.silences.Judgement;
import org.candour.silences.Judging;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.ui.compared.ComparedNavigation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Tells the plans' screens what readers would be shown of a plan's silences, and leads from a plan to them. */
@Component
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class SilencesOfPlan implements PlanOnward {

    private final Plans plans;
    private final Silences silences;
    private final Judging judging;

    SilencesOfPlan(Plans plans, Silences silences, Judging judging) {
        this.plans = plans;
        this.silences = silences;
        this.judging = judging;
    }

    @Override
    public List<String> ifPublished(PlanVersion version) {
        return silences.shownRow(version.id())
                .filter(row -> !row.cells().isEmpty())
                .map(SilencesOfPlan::shown)
                .map(List::of)
                .orElse(List.of("It takes its place in the silence matrix as soon as its issues are counted."));
    }

    @Override
    public List<String> ifReplaced(PlanVersion version) {
        int cells = silences.row(version.id()).map(row -> row.cells().size()).orElse(0);
        return List.of((cells == 0
                        ? "Its silences are counted once"
                        : "The machine’s verdicts on its " + Figures.counted(cells, "issue")
                                + " were made with the file there now. They are counted anew when")
                + " the new file has been read; until then nothing is claimed to be left out of this plan.");
    }

    @Override
    public List<Way> leftToCheck(PlanVersion version) {
        boolean isWorkedOn = plans.newest(version.round(), version.footprint())
                .filter(version::equals)
                .isPresent();
        long doubtful = silences.shownRow(version.id())
                .map(SilencesOfPlan::doubtful)
                .orElse(List.of())
                .size();
        return !isWorkedOn || doubtful == 0
                ? List.of()
                : List.of(new Way(
                        "Look at the " + Figures.counted(doubtful, "issue") + " left to check",
                        SilencesNavigation.confirming(version.round(), version.footprint())));
    }

    private static List<Cell> doubtful(Row row) {
        return row.cells().values().stream()
                .filter(cell -> !cell.isSilence() && !cell.verdict().isMention() && cell.toCheck())
                .toList();
    }

    /** "Of the 60 issues readers see, 12 are shown as not mentioned and 4 are left to check (3 perhaps in other words …". */
    private static String shown(Row row) {
        long silent = row.silences();
        List<Cell> doubtful = doubtful(row);
        return "Of the " + row.cells().size() + " issues readers see, "
                + (silent == 0 ? "none is" : silent == 1 ? "1 is" : silent + " are") + " shown as not mentioned"
                + (doubtful.isEmpty()
                        ? ""
                        : " and " + doubtful.size() + (doubtful.size() == 1 ? " is" : " are") + " left to check"
                                + why(doubtful))
                + ": the machine’s verdicts, marked as not checked by an assessor wherever no published finding stands.";
    }

    private static String why(List<Cell> doubtful) {
        Map<String, Long> reasons = doubtful.stream()
                .collect(Collectors.groupingBy(SilencesOfPlan::reason, TreeMap::new, Collectors.counting()));
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String reason(Cell cell) {
        if (cell.isPerhapsInOtherWords()) {
            return "perhaps said in other words";
        }
        return cell.why().startsWith("Only in headers")
                ? "only in headers, footers or struck-out text"
                : cell.why().endsWith("hardly a whole plan.")
                        ? "because it is hardly a whole plan"
                        : "because of what was not read or not looked into";
    }

    @Override
    public List<Way> from(PlanVersion version) {
        List<Way> ways = new ArrayList<>();
        Coverage coverage = plans.coverage(version.id());
        if (coverage.allowsSilence()) { // what nobody could read leaves nothing out
            ways.add(new Way(gaps(coverage), ComparedNavigation.gaps(version.round(), version.footprint())));
        }
        if (plans.versions(version.round(), version.footprint()).size() > 1) {
            ways.add(new Way(
                    "What it said in an earlier version",
                    ComparedNavigation.dropped(version.round(), version.footprint())));
        }
        if (judging.all(version.round()).stream().anyMatch(finding -> isAsked(finding, version))) {
            ways.add(new Way(
                    "Letter to the footprint", SilencesNavigation.letter(version.round(), version.footprint())));
        }
        return List.copyOf(ways);
    }

    /** As a question where what others discuss may stand on a page nobody has looked at. */
    static String gaps(Coverage coverage) {
        return coverage.silence() == SilenceClaim.PLAIN
                ? "What others discuss and this plan does not"
                : "Does this plan say what others discuss?";
    }

    private static boolean isAsked(Finding finding, PlanVersion version) {
        return finding.version().equals(version.id()) && finding.stands() && finding.judgement() != Judgement.ADDRESSED;
    }
}
