package org.candour.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.assessment.Assignment;
import org.candour.assessment.Assignments;
import org.candour.common.People;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;

/** Who scores which plan. Two assessors a plan, who don't see each other's scores. */
@Route(value = "work/:round/assignments", layout = WorkspaceLayout.class)
@PageTitle("Assignments · Candour")
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/assessment.css")
class AssignmentsView extends Div implements BeforeEnterObserver {

    private static final int ENOUGH = 2;

    private final transient Assignments assignments;
    private final transient Plans plans;
    private final transient Footprints footprints;
    private final transient People people;
    private final Div problems = new Div();
    private transient RoundId round = new RoundId("none");

    AssignmentsView(Assignments assignments, Plans plans, Footprints footprints, People people) {
        this.assignments = assignments;
        this.plans = plans;
        this.footprints = footprints;
        this.people = people;
        addClassNames("wrap", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = new RoundId(event.getRouteParameters().get("round").orElse("none"));
        show();
    }

    private record Row(Footprint footprint, PlanVersion plan, List<Assignment> assigned) {
        boolean needsMore() {
            return assigned.stream().filter(a -> !a.hasConflict()).count() < ENOUGH;
        }
    }

    private void show() {
        List<Assignment> all = assignments.of(round);
        List<Row> rows = footprints.of(round).stream()
                .flatMap(f -> plans.newest(round, f.code()).map(plan -> new Row(f, plan, of(all, plan))).stream())
                .toList();
        removeAll();
        add(Parts.section(new H1("Assignments"), Parts.paragraph(finding(rows), "stand")), problems);
        if (rows.isEmpty()) {
            add(Parts.empty(
                    "No plan of this round has been uploaded.",
                    new Span("Upload plans first; they are then assigned here.")));
        } else {
            add(table(rows));
        }
    }

    private static List<Assignment> of(List<Assignment> all, PlanVersion plan) {
        return all.stream().filter(a -> a.version().equals(plan.id())).toList();
    }

    private static String finding(List<Row> rows) {
        long few = rows.stream().filter(Row::needsMore).count();
        return rows.size()
                + (rows.size() == 1 ? " plan. " : " plans. ")
                + (few == 0 ? "Each has two assessors." : few + (few == 1 ? " needs" : " need") + " another assessor.");
    }

    private NativeTable table(List<Row> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("list");
        table.setCaptionText("The newest version of each plan. An assignment can be taken back until scoring begins.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.columnHead("Footprint"),
                        Parts.columnHead("Plan version"),
                        Parts.columnHead("Assessors"),
                        Parts.columnHead("Add")));
        rows.forEach(row -> table.getBody()
                .add(new NativeTableRow(
                        Parts.rowHead(new Span(row.footprint().name())),
                        new NativeTableCell(row.plan().title()),
                        new NativeTableCell(assessors(row)),
                        new NativeTableCell(add(row)))));
        return table;
    }

    private Div assessors(Row row) {
        Div all = new Div();
        all.addClassName("chips");
        if (row.assigned().isEmpty()) {
            all.add(Parts.span("nobody yet", "quiet"));
        }
        row.assigned().forEach(assignment -> all.add(chip(row, assignment)));
        return all;
    }

    private Span chip(Row row, Assignment assignment) {
        String name = name(assignment.assessor());
        Span chip = Parts.span(name + ", " + state(assignment), "badge");
        if (assignment.isOpen()) {
            NativeButton take =
                    Press.row("rm", () -> attempt(() -> assignments.withdraw(assignment.id())), new Span("×"));
            take.setAriaLabel("Take " + row.footprint().name() + " back from " + name);
            chip.add(take);
        }
        return chip;
    }

    private static String state(Assignment assignment) {
        var submitted = assignment.submittedAt();
        if (submitted != null) {
            return "submitted " + Times.day(submitted);
        }
        return assignment.hasConflict()
                ? "conflict: " + assignment.conflict()
                : "assigned " + Times.day(assignment.assignedAt());
    }

    private Div add(Row row) {
        Map<String, String> free = new LinkedHashMap<>();
        free.put("", "Choose an assessor");
        people.holding(Role.ASSESSOR).stream()
                .filter(p -> row.assigned().stream().noneMatch(a -> a.assessor().equals(p.id())))
                .forEach(p -> free.put(p.id().value(), p.fullName()));
        String id = "add-" + row.footprint().code();
        Choice choice = new Choice(id, free);
        Div add = new Div(
                Fields.hiddenLabel(id, "Assessor for " + row.footprint().name()), choice, Press.small("Assign", () -> {
                    if (choice.getValue().isEmpty()) {
                        tell(new Problem(
                                row.footprint().name(), "Nobody was chosen.", "Choose an assessor beside it first."));
                    } else {
                        attempt(() -> assignments.assign(row.plan().id(), new UserId(choice.getValue())));
                    }
                }));
        add.addClassName("typed");
        return add;
    }

    private void tell(Problem problem) {
        problems.removeAll();
        problems.add(Parts.problems("That was not done", List.of(problem)));
    }

    private String name(UserId id) {
        return Optional.of(id)
                .flatMap(people::find)
                .map(People.Person::fullName)
                .orElse(id.value());
    }

    private void attempt(Runnable deed) {
        problems.removeAll();
        try {
            deed.run();
        } catch (ProblemsException e) {
            problems.add(Parts.problems("That was not done", e.problems()));
        }
        show();
    }
}
