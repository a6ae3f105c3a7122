package org.candour.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.assessment.Assignment;
import org.candour.assessment.Assignments;
import org.candour.assessment.Moderations;
import org.candour.assessment.PlanProgress;
import org.candour.assessment.ProposedRating;
import org.candour.assessment.PublishedProposals;
import org.candour.assessment.Ratings;
import org.candour.assessment.ScoreSheet;
import org.candour.assessment.ScoreSheets;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Plans;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Gathers what waits for the person asking, pile by pile, through the services that know their rights. */
@Component
class WaitingWork {

    private static final int ENOUGH = 2;

    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final Moderations moderations;
    private final Ratings ratings;
    private final PublishedProposals published;
    private final Plans plans;
    private final Rounds rounds;
    private final Footprints footprints;
    private final CurrentUser currentUser;
    private final PlanNews news;

    WaitingWork(
            Assignments assignments,
            ScoreSheets sheets,
            Moderations moderations,
            Ratings ratings,
            PublishedProposals published,
            Plans plans,
            Rounds rounds,
            Footprints footprints,
            CurrentUser currentUser,
            PlanNews news) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.moderations = moderations;
        this.ratings = ratings;
        this.published = published;
        this.plans = plans;
        this.rounds = rounds;
        this.footprints = footprints;
        this.currentUser = currentUser;
        this.news = news;
    }

    /** Something to do, with the way to it. */
    record Task(String title, String href, String state) {}

    /**
     * Tasks of one kind.
     *
     * @param waits whether they are still to be done
     */
    record Pile(String title, boolean waits, List<Task> tasks, String whenEmpty, String whatThen) {}

    List<Pile> piles() {
        List<Pile> piles = new ArrayList<>();
        if (currentUser.has(Role.ASSESSOR)) {
            piles.add(toScore());
            piles.add(scored());
        }
        if (currentUser.has(Role.MODERATOR)) {
            piles.add(toModerate());
            piles.add(toAssign());
        }
        if (currentUser.has(Role.PUBLISHER)) {
            piles.add(toPublish());
        }
        news.pile().ifPresent(piles::add);
        if (currentUser.has(Role.ADMINISTRATOR)) {
            piles.add(new Pile(
                    "Administration",
                    false,
                    List.of(new Task("Accounts, rounds and the audit trail", "/work/administration", "")),
                    "",
                    ""));
        }
        if (piles.isEmpty()) {
            piles.add(new Pile("For you", true, List.of(), "Nothing has been sent to you.", "You will find it here."));
        }
        return piles;
    }

    private Pile toScore() {
        List<Task> tasks = assignments.mine().stream()
                .filter(Assignment::isOpen)
                .map(a -> task(a, progress(a)))
                .toList();
        return new Pile("Plans to score", true, tasks, "No plan waits for your scores.", "A moderator assigns plans.");
    }

    private Pile scored() {
        List<Task> tasks = assignments.mine().stream()
                .filter(a -> !a.isOpen())
                .map(a -> task(a, a.hasConflict() ? "conflict declared" : "submitted"))
                .toList();
        return new Pile(
                "Done", false, tasks, "You have submitted nothing yet.", "Submitted sheets are kept here to read.");
    }

    private String progress(Assignment assignment) {
        ScoreSheet sheet = sheets.open(assignment.id());
        return sheet.complete() + " of " + sheet.criteria().criteria().size() + " criteria scored, assigned "
                + Times.day(assignment.assignedAt());
    }

    private Task task(Assignment a, String state) {
        return new Task(
                name(a.round(), a.footprint()),
                AssessmentNavigation.readingRoom(a.round(), a.footprint()),
                title(a.round()) + ", " + state);
    }

    private Pile toModerate() {
        List<Task> tasks = rounds().flatMap(round -> moderations.progress(round).stream()
                        .filter(plan -> plan.isReady() && !plan.proposed())
                        .map(plan -> moderate(round, plan)))
                .toList();
        return new Pile(
                "Plans to moderate",
                true,
                tasks,
                "No plan waits for you.",
                "One does when two assessors have submitted.");
    }

    private Task moderate(RoundId round, PlanProgress plan) {
        String open = plan.agreed() == plan.criteria()
                ? "everything agreed, to be proposed"
                : plan.agreed() + " of " + plan.criteria() + " agreed, " + plan.wide() + " far apart";
        return new Task(
                name(round, plan.footprint()),
                AssessmentNavigation.moderation(round, plan.footprint()),
                title(round) + ", " + open);
    }

    private Pile toAssign() {
        List<Task> tasks = rounds().flatMap(round -> assign(round).stream()).toList();
        return new Pile(
                "Plans to assign",
                true,
                tasks,
                "No plan of any round waits for an assessor.",
                "New plans appear here.");
    }

    private List<Task> assign(RoundId round) {
        List<Assignment> all = assignments.of(round);
        long few = plans.versions(round).stream()
                .map(version -> version.footprint())
                .distinct()
                .flatMap(code -> plans.newest(round, code).stream())
                .filter(plan -> all.stream()
                                .filter(a -> a.version().equals(plan.id()) && !a.hasConflict())
                                .count()
                        < ENOUGH)
                .count();
        return few == 0
                ? List.of()
                : List.of(new Task(
                        title(round),
                        AssessmentNavigation.assignments(round),
                        few == 1 ? "one plan needs an assessor" : few + " plans need an assessor"));
    }

    private Pile toPublish() {
        List<Task> tasks = rounds().flatMap(round -> publish(round, notYetPublished(round)).stream())
                .toList();
        return new Pile(
                "Ratings to publish", true, tasks, "No rating waits for you.", "Moderators propose; you decide.");
    }

    private List<ProposedRating> notYetPublished(RoundId round) {
        return ratings.proposed(round).stream()
                .filter(rating -> !published.isPublished(round, rating.version(), rating.proposedAt()))
                .toList();
    }

    private List<Task> publish(RoundId round, List<ProposedRating> proposed) {
        return proposed.isEmpty()
                ? List.of()
                : List.of(new Task(
                        title(round),
                        "/work/" + round + "/publishing",
                        proposed.size() == 1 ? "one rating is proposed" : proposed.size() + " ratings are proposed"));
    }

    private Stream<RoundId> rounds() {
        return rounds.all().stream().map(Round::id);
    }

    private String title(RoundId round) {
        return rounds.find(round).map(Round::title).orElse(round.slug());
    }

    private String name(RoundId round, String code) {
        return footprints.find(round, code).map(Footprint::name).orElse(code);
    }
}
