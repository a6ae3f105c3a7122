package org.candour.plans.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.common.Problem;

/** Problems of a bulk upload that are one and the same, in one row or many: put right in one, they are so in all. */
public record ProblemGroup(List<Problem> problems, List<Offer> offers) {

    private static final int MOST = 8;

    private record Kind(String column, String what, String remedy, boolean isRow) {

        static Kind of(Problem problem) {
            ProblemPlace place = ProblemPlace.of(problem);
            return new Kind(place.column(), problem.what(), problem.remedy(), place.isRow());
        }
    }

    public ProblemGroup {
        problems = List.copyOf(problems);
        offers = List.copyOf(offers);
    }

    /** In the order of their first rows. */
    static List<ProblemGroup> of(List<Problem> problems, Map<String, List<Offer>> offers) {
        Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
        problems.forEach(problem -> kinds.computeIfAbsent(Kind.of(problem), first -> new ArrayList<>())
                .add(problem));
        return kinds.values().stream()
                .map(same -> new ProblemGroup(
                        same, offers.getOrDefault(same.getFirst().where(), List.of())))
                .toList();
    }

    /** Of the first; the column is that of all. */
    public ProblemPlace place() {
        return ProblemPlace.of(problems.getFirst());
    }

    /** Of the manifest; empty when they are about files. */
    public List<Integer> rows() {
        return problems.stream()
                .map(ProblemPlace::of)
                .filter(ProblemPlace::isRow)
                .map(ProblemPlace::row)
                .distinct()
                .sorted()
                .toList();
    }

    /** "Rows 2, 46 and 90, column footprint: There is no footprint …". */
    public String words() {
        Problem first = problems.getFirst();
        return problems.size() == 1 ? first.toString() : where() + ": " + first.what() + " " + first.remedy();
    }

    private String where() {
        boolean isNamed = rows().isEmpty() || place().column().isEmpty();
        List<String> places = problems.stream()
                .map(problem -> isNamed
                        ? problem.where().replaceFirst("^manifest\\.csv, ", "")
                        : String.valueOf(ProblemPlace.of(problem).row()))
                .distinct()
                .toList();
        String named = places.stream().limit(MOST).collect(Collectors.joining(", "));
        String more = places.size() > MOST ? " and " + (places.size() - MOST) + " more" : "";
        String files = rows().isEmpty() && places.size() > 1 ? " (" + places.size() + " files)" : "";
        return isNamed ? named + more + files : "manifest.csv, rows " + named + more + ", column " + place().column();
    }
}
