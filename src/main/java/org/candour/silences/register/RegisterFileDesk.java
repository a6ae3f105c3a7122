package org.candour.silences.register;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.FieldProblems;
import org.candour.criteria.StartingIssue;
import org.candour.criteria.StartingIssues;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister;
import org.candour.silences.RegisterFiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes registers into files and takes them in again. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class RegisterFileDesk implements RegisterFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The fields of the file by what the rules call the parts of an issue. */
    private static final Map<String, String> FIELDS = Map.of(
            "why it matters", "why",
            "footprints", "applies_to",
            "terms", "any_of",
            "related words", "related",
            "false friends", "false_friends",
            "commitments", "commitment_cues");

    private final IssueRegister register;
    private final DraftRules rules;
    private final Rounds rounds;
    private final Clock clock;

    RegisterFileDesk(IssueRegister register, DraftRules rules, Rounds rounds, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String export(RoundId round) {
        String title = rounds.find(round).map(Round::title).orElse(round.slug());
        String day = DAY.format(clock.instant().atZone(ZoneId.of("Europe/London")));
        return RegisterText.of(
                "The issue register of " + title + " as it was on " + day + ".\n"
                        + "The form is explained in ratings-criteria/README.md.",
                register.issues(round));
    }

    @Override
    @Transactional(readOnly = true)
    public Intake look(RoundId round, String fileName, byte[] file) {
        return look(round, fileName, FileText.of(fileName, file));
    }

    private Intake look(RoundId round, String fileName, String text) {
        Map<String, Issue> standing = register.all(round).stream()
                .collect(Collectors.toMap(Issue::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Line> lines = read(round, fileName, text, standing).stream()
                .map(issue -> line(issue, Optional.ofNullable(standing.get(issue.id()))))
                .toList();
        long named = lines.stream().filter(line -> line.change() != Change.NEW).count();
        long asked =
                standing.values().stream().filter(issue -> !issue.isRetired()).count();
        return new Intake(fileName, text, lines, (int) (asked - named));
    }

    private List<StartingIssue> read(RoundId round, String fileName, String text, Map<String, Issue> standing) {
        return StartingIssues.read(fileName, text, (issue, problems) -> check(round, issue, standing, problems));
    }

    private void check(RoundId round, StartingIssue issue, Map<String, Issue> standing, FieldProblems problems) {
        Issue there = standing.get(issue.id());
        if (there != null && there.isRetired()) {
            problems.add(
                    "id",
                    "The issue " + issue.id() + " is in the register, but asked no longer.",
                    "Ask it again first, or take it out of the file.");
        }
        note(problems, () -> rules.checkId(issue.id()));
        note(problems, () -> rules.check(round, draft(issue)));
    }

    private static void note(FieldProblems problems, Runnable rule) {
        try {
            rule.run();
        } catch (ProblemsException e) {
            e.problems().forEach(problem -> {
                String field = FIELDS.getOrDefault(problem.where(), problem.where());
                problems.add(field, "\"" + field + "\": " + problem.what(), problem.remedy());
            });
        }
    }

    private static Line line(StartingIssue issue, Optional<Issue> standing) {
        IssueDraft draft = draft(issue);
        if (standing.isEmpty()) {
            return new Line(issue.id(), draft.title(), Change.NEW, 0, List.of());
        }
        List<String> parts = parts(IssueDraft.of(standing.get()), draft);
        Change change = parts.isEmpty() ? Change.UNCHANGED : Change.CHANGED;
        return new Line(issue.id(), draft.title(), change, standing.get().edition(), parts);
    }

    private static List<String> parts(IssueDraft before, IssueDraft after) {
        List<String> parts = new ArrayList<>();
        part(parts, "title", before, after, IssueDraft::title);
        part(parts, "question", before, after, IssueDraft::question);
        part(parts, "why it matters", before, after, IssueDraft::why);
        part(parts, "domain", before, after, IssueDraft::domain);
        part(parts, "footprints", before, after, IssueDraft::appliesTo);
        part(parts, "terms", before, after, IssueDraft::groups);
        part(parts, "related words", before, after, IssueDraft::related);
        part(parts, "false friends", before, after, IssueDraft::falseFriends);
        part(parts, "commitments", before, after, IssueDraft::cueWords);
        part(parts, "sources", before, after, IssueDraft::sources);
        return List.copyOf(parts);
    }

    private static void part(
            List<String> parts, String name, IssueDraft before, IssueDraft after, Function<IssueDraft, Object> part) {
        if (!part.apply(before).equals(part.apply(after))) {
            parts.add(name);
        }
    }

    @Override
    @Transactional
    public void take(RoundId round, Intake seen, String reason) {
        Intake now = look(round, seen.fileName(), seen.text());
        if (!now.lines().equals(seen.lines())) {
            throw refused("register", "The register has changed since you looked at the file.", "Look at it again.");
        }
        Map<String, IssueDraft> drafts = StartingIssues.read(seen.fileName(), seen.text()).stream()
                .collect(Collectors.toMap(StartingIssue::id, RegisterFileDesk::draft));
        for (Line line : now.lines()) {
            IssueDraft draft = drafts.get(line.id());
            if (draft != null && line.change() == Change.NEW) {
                register.add(round, line.id(), draft);
            } else if (draft != null && line.change() == Change.CHANGED) {
                register.change(round, line.id(), line.edition(), draft, reason);
            }
        }
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("The file was not taken in.", new Problem(where, what, remedy));
    }

    static IssueDraft draft(StartingIssue issue) {
        return new IssueDraft(
                issue.title(),
                issue.question(),
                issue.why(),
                issue.domain(),
                issue.appliesTo(),
                issue.groups(),
                issue.related(),
                issue.falseFriends(),
                issue.cueWords(),
                issue.sources());
    }
}
