package org.candour.criteria.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.candour.criteria.FieldProblems;
import org.candour.criteria.StartingIssue;

/** Reads a register of issues; the rounds copy it, this room only vouches for its form. */
final class IssueReader {

    private static final Set<String> CUE_KINDS = Set.of("site", "number", "money", "date", "owner");

    private final Predicate<String> isDomain;
    private final Predicate<String> isSource;
    private final BiConsumer<StartingIssue, FieldProblems> check;
    private final Set<String> ids = new HashSet<>();

    /** @param isDomain which domains an issue may stand in; with the empty one it may stand in none */
    IssueReader(Predicate<String> isDomain, Predicate<String> isSource) {
        this(isDomain, isSource, (issue, problems) -> {});
    }

    /** @param check is asked of every issue whose form is right */
    IssueReader(
            Predicate<String> isDomain, Predicate<String> isSource, BiConsumer<StartingIssue, FieldProblems> check) {
        this.isDomain = isDomain;
        this.isSource = isSource;
        this.check = check;
    }

    List<StartingIssue> read(Fields file) {
        List<StartingIssue> issues =
                file.each("issues").stream().map(this::issue).toList();
        file.reportUnknown();
        return issues;
    }

    private StartingIssue issue(Fields issue) {
        int before = issue.problemsSoFar();
        String id = issue.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            issue.problem("id", "The issue " + id + " stands twice.", "Give every issue its own id.");
        }
        StartingIssue read = new StartingIssue(
                id,
                issue.text("title"),
                issue.text("question"),
                issue.text("why"),
                domain(issue),
                appliesTo(issue),
                new TermGroups(issue, "any_of").read(),
                issue.has("related")
                        ? new TermGroups(issue, "related")
                                .read().stream().flatMap(List::stream).toList()
                        : List.of(),
                issue.optionalTexts("false_friends"),
                cueWords(issue),
                sources(issue));
        terms(issue, read);
        issue.reportUnknown();
        if (issue.problemsSoFar() == before) {
            check.accept(read, issue::problem);
        }
        return read;
    }

    private String domain(Fields issue) {
        if (!issue.has("domain") && isDomain.test("")) {
            return "";
        }
        String domain = issue.text("domain");
        if (!domain.isEmpty() && !isDomain.test(domain)) {
            issue.problem("domain", "There is no domain " + domain + ".", "Use an id of the files in domains/.");
        }
        return domain;
    }

    private static List<String> appliesTo(Fields issue) {
        if (issue.isList("applies_to")) {
            return issue.texts("applies_to");
        }
        if (issue.has("applies_to") && !issue.text("applies_to").equals("all")) {
            issue.problem("applies_to", "It must be all or a list of footprint codes.", "Write all, or [E54000041].");
        }
        return List.of();
    }

    private static List<String> cueWords(Fields issue) {
        if (!issue.has("commitment_cues")) {
            return List.of();
        }
        return issue.child("commitment_cues")
                .map(cues -> {
                    cues.optionalTexts("kinds").stream()
                            .filter(kind -> !CUE_KINDS.contains(kind))
                            .forEach(kind -> cues.problem(
                                    "kinds",
                                    "There is no kind of commitment " + kind + ".",
                                    "Kinds are: date, money, number, owner, site."));
                    List<String> words = cues.optionalTexts("words");
                    cues.reportUnknown();
                    return words;
                })
                .orElse(List.of());
    }

    /** Ids of the set's sources, or publications given in full. */
    private List<String> sources(Fields issue) {
        if (!issue.has("sources") || issue.isListOfTexts("sources")) {
            List<String> cited = issue.optionalTexts("sources");
            cited.stream()
                    .filter(source -> !isSource.test(source))
                    .forEach(source -> issue.problem(
                            "sources", "There is no source " + source + ".", "Use an id of sources in set.yaml."));
            return cited;
        }
        List<String> sources = new ArrayList<>();
        for (Fields source : issue.each("sources")) {
            String date = source.optionalText("date");
            sources.add(source.text("publication") + (date.isEmpty() ? "" : ", " + date));
            source.reportUnknown();
        }
        return sources;
    }

    /** Folding of word endings is the search's business; here only what is the same but for case. */
    private static void terms(Fields issue, StartingIssue read) {
        Set<String> terms = new HashSet<>();
        for (List<String> group : read.groups()) {
            group.stream()
                    .filter(term -> !terms.add(term))
                    .forEach(term -> issue.problem("any_of", "“" + term + "” stands twice.", "Keep one."));
        }
        read.falseFriends().stream()
                .filter(friend -> terms.stream().anyMatch(friend::equalsIgnoreCase))
                .forEach(friend -> issue.problem(
                        "false_friends",
                        "“" + friend + "” is a term too and would silence it.",
                        "Take one of them out."));
    }
}
